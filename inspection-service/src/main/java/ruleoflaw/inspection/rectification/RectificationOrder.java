package ruleoflaw.inspection.rectification;

import static java.util.Objects.requireNonNull;
import static ruleoflaw.inspection.InspectionProblem.SELF_VERIFICATION;
import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.rectification.RectificationStatus.ACCEPTED;
import static ruleoflaw.inspection.rectification.RectificationStatus.ACKNOWLEDGED;
import static ruleoflaw.inspection.rectification.RectificationStatus.ISSUED;
import static ruleoflaw.inspection.rectification.RectificationStatus.REOPENED;
import static ruleoflaw.inspection.rectification.RectificationStatus.RETURNED;
import static ruleoflaw.inspection.rectification.RectificationStatus.SUBMITTED;
import static ruleoflaw.inspection.rectification.RectificationStatus.WITHDRAWN;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.inspection.finding.Finding;
import ruleoflaw.inspection.finding.FindingOutcome;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderAccepted;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderAcknowledged;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderIssued;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderReopened;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderReturned;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderState;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderSubmitted;
import ruleoflaw.inspection.rectification.RectificationEvent.OrderWithdrawn;

/** An order to a unit to put one finding right by a last day. Every verb returns the event and the new state. */
@Entity
@CheckReturnValue
class RectificationOrder implements Versioned {
    @EmbeddedId
    private OrderId id;

    @Version
    private long version;

    private UUID findingId;
    private UUID unitId;
    private int assessmentYear;
    private String demand;
    private LocalDate issuedOn;

    @Embedded
    private Deadline deadline;

    @Enumerated(EnumType.STRING)
    private RectificationStatus status;

    private @Nullable String measures;
    private List<UUID> fileIds;
    private @Nullable LocalDate submittedOn;
    private @Nullable String submittedBy;
    private @Nullable LocalDate acceptedOn;
    private @Nullable Boolean late;
    private boolean rebounded;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected RectificationOrder() {}

    RectificationOrder(Finding finding, String demand, LocalDate issuedOn, Deadline deadline) {
        this.id = OrderId.next();
        this.findingId = finding.id().value();
        this.unitId = finding.unitId();
        this.assessmentYear = finding.year();
        this.demand = demand;
        this.issuedOn = issuedOn;
        this.deadline = deadline;
        this.fileIds = List.of();
        this.status = ISSUED;
    }

    List<RectificationEvent> issued() {
        return with(new OrderIssued(
                id.value(),
                findingId,
                unitId,
                assessmentYear,
                deadline.due(),
                deadline.lastDay(),
                deadline.dayUnit(),
                deadline.rule(),
                FindingOutcome.OPEN));
    }

    List<RectificationEvent> acknowledge() {
        moveTo(ACKNOWLEDGED);
        return with(new OrderAcknowledged(id.value(), findingId, unitId, assessmentYear));
    }

    List<RectificationEvent> submit(SubmitRectification done, String by, LocalDate on) {
        moveTo(SUBMITTED);
        measures = done.measures();
        fileIds = List.copyOf(done.fileIds());
        submittedBy = by;
        submittedOn = on;
        return with(new OrderSubmitted(id.value(), findingId, unitId, assessmentYear, on));
    }

    List<RectificationEvent> sendBack(String why) {
        moveTo(RETURNED);
        reason = why;
        return with(new OrderReturned(id.value(), findingId, unitId, assessmentYear));
    }

    /** Closes the order; late when the submission now accepted came after the last day. */
    List<RectificationEvent> accept(String verifier, String finder, LocalDate on) {
        moveTo(ACCEPTED);
        if (verifier.equals(submittedBy) || verifier.equals(finder)) {
            throw SELF_VERIFICATION.because();
        }
        var submitted = requireNonNull(submittedOn);
        late = deadline.missedBy(submitted);
        acceptedOn = on;
        return with(
                new OrderAccepted(id.value(), findingId, unitId, assessmentYear, submitted, late, findingOutcome()));
    }

    /** The problem came back: the order is open again under its old deadline. */
    List<RectificationEvent> reopen(String why) {
        moveTo(REOPENED);
        reason = why;
        rebounded = true;
        late = null;
        acceptedOn = null;
        return with(new OrderReopened(id.value(), findingId, unitId, assessmentYear, findingOutcome()));
    }

    List<RectificationEvent> withdraw(String why) {
        moveTo(WITHDRAWN);
        reason = why;
        return with(new OrderWithdrawn(id.value(), findingId, unitId, assessmentYear, findingOutcome()));
    }

    /** Whether the problem does not count as solved in time: closed after the last day, or only after a rebound. */
    boolean countsAsLate() {
        return rebounded || Boolean.TRUE.equals(late);
    }

    private FindingOutcome findingOutcome() {
        return switch (status) {
            case ISSUED, ACKNOWLEDGED, SUBMITTED, RETURNED, REOPENED, WITHDRAWN -> FindingOutcome.OPEN;
            case ACCEPTED -> countsAsLate() ? FindingOutcome.CLOSED_LATE : FindingOutcome.CLOSED_ON_TIME;
        };
    }

    private List<RectificationEvent> with(RectificationEvent event) {
        var state = new OrderState(
                id.value(), findingId, unitId, assessmentYear, deadline.due(), deadline.lastDay(), status, late);
        return List.of(event, state);
    }

    private void moveTo(RectificationStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    OrderView view() {
        return new OrderView(
                id,
                version,
                findingId,
                unitId,
                assessmentYear,
                demand,
                issuedOn,
                deadline.due(),
                deadline.lastDay(),
                deadline.dayUnit(),
                deadline.rule(),
                deadline.calendarAssumed(),
                status,
                measures,
                fileIds,
                submittedOn,
                acceptedOn,
                late,
                reason);
    }

    OrderId id() {
        return id;
    }

    Deadline deadline() {
        return deadline;
    }

    UUID findingId() {
        return findingId;
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
