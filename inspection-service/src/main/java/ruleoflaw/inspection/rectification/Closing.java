package ruleoflaw.inspection.rectification;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.inspection.finding.FindingOutcome;

/** How an order comes to its end: what the unit says it has done, whether that was accepted, and whether it lasted. */
@Embeddable
class Closing {
    private @Nullable String measures;
    private List<UUID> fileIds = List.of();
    private @Nullable LocalDate submittedOn;
    private @Nullable String submittedBy;
    private @Nullable LocalDate acceptedOn;
    private @Nullable Boolean late;
    private @Nullable LocalDate lookedBackOn;
    private boolean rebounded;

    void submit(SubmitRectification done, String by, LocalDate on) {
        measures = done.measures();
        fileIds = List.copyOf(done.fileIds());
        submittedBy = by;
        submittedOn = on;
    }

    /** Late when the submission now accepted came after the last day. */
    void accept(Deadline deadline, LocalDate on) {
        late = deadline.missedBy(submittedOn());
        acceptedOn = on;
    }

    void sustain(LocalDate on) {
        lookedBackOn = on;
    }

    void reopen(LocalDate on) {
        rebounded = true;
        late = null;
        acceptedOn = null;
        lookedBackOn = on;
    }

    /** Whether the problem does not count as solved in time: closed after the last day, or only after a rebound. */
    boolean countsAsLate() {
        return rebounded || isLate();
    }

    boolean isLate() {
        return Boolean.TRUE.equals(late);
    }

    FindingOutcome outcome() {
        return countsAsLate() ? FindingOutcome.CLOSED_LATE : FindingOutcome.CLOSED_ON_TIME;
    }

    LocalDate submittedOn() {
        return requireNonNull(submittedOn);
    }

    String submittedBy() {
        return requireNonNull(submittedBy);
    }

    @Nullable
    Boolean late() {
        return late;
    }

    OrderView.Closing view() {
        return new OrderView.Closing(measures, fileIds, submittedOn, acceptedOn, late, lookedBackOn);
    }
}
