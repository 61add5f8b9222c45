package ruleoflaw.target.subassignment;

import static ruleoflaw.target.PlanningProblem.PARTS_OPEN;
import static ruleoflaw.target.PlanningProblem.PART_SETTLED;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;

/** What one village, station or section of a unit has to do of an assignment, or of a part of one. */
@Entity
class SubAssignment implements Versioned {
    @EmbeddedId
    private SubAssignmentId id;

    @Version
    private long version;

    private UUID assignmentId;
    private @Nullable UUID parentId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private Receiver receiver;

    private String receiverName;
    private @Nullable String divisionCode;
    private String title;
    private BigDecimal weight;

    @Embedded
    private Deadline deadline;

    @Enumerated(EnumType.STRING)
    private PartStatus status;

    private LocalDate givenOn;
    private @Nullable LocalDate settledOn;
    private @Nullable String result;

    @SuppressWarnings("NullAway.Init")
    protected SubAssignment() {}

    SubAssignment(Whole whole, Part part, Deadline deadline, LocalDate on) {
        this.id = SubAssignmentId.next();
        this.assignmentId = whole.assignmentId();
        this.parentId = whole.parentId();
        this.unitId = whole.unitId();
        this.receiver = part.receiver();
        this.receiverName = part.receiverName();
        this.divisionCode = part.divisionCode();
        this.title = part.title();
        this.weight = part.weight();
        this.deadline = deadline;
        this.status = PartStatus.GIVEN;
        this.givenOn = on;
    }

    /** @param openParts how many of its own parts are not done yet */
    void complete(String words, long openParts, LocalDate on) {
        settle(PartStatus.DONE, words, on);
        if (openParts > 0) {
            throw PARTS_OPEN.because(openParts);
        }
    }

    void withdraw(String words, LocalDate on) {
        settle(PartStatus.WITHDRAWN, words, on);
    }

    private void settle(PartStatus end, String words, LocalDate on) {
        if (!status.next().contains(end)) {
            throw PART_SETTLED.because(status.label(), status);
        }
        status = end;
        result = words;
        settledOn = on;
    }

    /** It, as the whole of its own parts. */
    Whole whole() {
        if (!status.next().contains(PartStatus.DONE)) {
            throw PART_SETTLED.because(status.label(), status);
        }
        return new Whole(assignmentId, id.value(), unitId, deadline.due());
    }

    SubAssignmentView view() {
        return new SubAssignmentView(
                id,
                version,
                assignmentId,
                parentId,
                unitId,
                receiver,
                receiverName,
                divisionCode,
                title,
                weight,
                deadline.due(),
                deadline.lastDay(),
                deadline.rule(),
                status,
                settledOn,
                status == PartStatus.DONE && settledOn != null && deadline.missedBy(settledOn),
                result);
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
