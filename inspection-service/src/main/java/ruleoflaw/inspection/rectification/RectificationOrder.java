package ruleoflaw.inspection.rectification;

import static java.util.Objects.requireNonNull;
import static ruleoflaw.inspection.InspectionProblem.NOT_SUSPENDED;
import static ruleoflaw.inspection.InspectionProblem.NOT_WITH_UNIT;
import static ruleoflaw.inspection.InspectionProblem.PLAN_REQUIRED;
import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;

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
import ruleoflaw.inspection.rectification.RectificationEvent.OrderState;

/** An order to a unit to put one finding right by a last day. Every verb returns the event and the new state. */
@Entity
@CheckReturnValue
public class RectificationOrder implements Versioned {
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

    @Enumerated(EnumType.STRING)
    private @Nullable RectificationStatus suspendedFrom;

    private @Nullable LocalDate planDue;
    private @Nullable String plan;
    private List<UUID> planFileIds;
    private @Nullable LocalDate planSubmittedOn;

    @Embedded
    private Closing closing;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected RectificationOrder() {}

    /** @param planDue by when the unit says how it will do it; null when no plan is wanted */
    public RectificationOrder(
            Finding finding, String demand, LocalDate issuedOn, Deadline deadline, @Nullable LocalDate planDue) {
        this.id = OrderId.next();
        this.findingId = finding.id().value();
        this.unitId = finding.unitId();
        this.assessmentYear = finding.year();
        this.demand = demand;
        this.issuedOn = issuedOn;
        this.deadline = deadline;
        this.planDue = planDue;
        this.planFileIds = List.of();
        this.closing = new Closing();
        this.status = RectificationStatus.ISSUED;
    }

    public List<RectificationEvent> issued() {
        return with(facts().issued(deadline));
    }

    List<RectificationEvent> acknowledge() {
        moveTo(RectificationStatus.ACKNOWLEDGED);
        return with(facts().acknowledged());
    }

    List<RectificationEvent> submitPlan(SubmitPlan how, LocalDate on) {
        moveTo(RectificationStatus.PLAN_SUBMITTED);
        plan = how.plan();
        planFileIds = List.copyOf(how.fileIds());
        planSubmittedOn = on;
        return with(facts().planSubmitted(on));
    }

    public List<RectificationEvent> returnPlan(String why) {
        moveTo(RectificationStatus.PLAN_RETURNED);
        reason = why;
        return with(facts().planReturned());
    }

    public List<RectificationEvent> acceptPlan() {
        moveTo(RectificationStatus.RECTIFYING);
        return with(facts().planAccepted());
    }

    List<RectificationEvent> submit(SubmitRectification done, String by, LocalDate on) {
        if (status == RectificationStatus.ACKNOWLEDGED && planDue != null) {
            throw PLAN_REQUIRED.because();
        }
        moveTo(RectificationStatus.SUBMITTED);
        closing.submit(done, by, on);
        return with(facts().submitted(on));
    }

    public List<RectificationEvent> sendBack(String why) {
        moveTo(RectificationStatus.RETURNED);
        reason = why;
        return with(facts().returned());
    }

    /** Closes the order; late when the submission now accepted came after the last day. */
    public List<RectificationEvent> accept(Verifier verifier, LocalDate on) {
        moveTo(RectificationStatus.ACCEPTED);
        verifier.mustBeIndependent(closing.submittedBy(), unitId);
        closing.accept(deadline, on);
        return with(facts().accepted(closing.submittedOn(), closing.isLate(), closing.outcome()));
    }

    /** The look-back found nothing. */
    public List<RectificationEvent> sustain(LocalDate on) {
        moveTo(RectificationStatus.SUSTAINED);
        closing.sustain(on);
        return with(facts().lookedBack(LookBackOutcome.SUSTAINED, on));
    }

    /** The problem came back: the order is open again, under a new deadline. */
    public List<RectificationEvent> reopen(String why, Deadline anew, LocalDate on) {
        moveTo(RectificationStatus.REOPENED);
        reason = why;
        deadline = anew;
        closing.reopen(on);
        return List.of(facts().lookedBack(LookBackOutcome.REOPENED, on), facts().reopened(deadline), state());
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 when it is not the unit's turn, so that no deadline runs */
    public void mustBeWithUnit() {
        if (!status.isWithUnit()) {
            throw NOT_WITH_UNIT.because(status.label(), status);
        }
    }

    public List<RectificationEvent> extend(Deadline longer) {
        mustBeWithUnit();
        deadline = longer;
        return with(facts().extended(deadline));
    }

    public List<RectificationEvent> suspend(String why) {
        var from = status;
        moveTo(RectificationStatus.SUSPENDED);
        suspendedFrom = from;
        reason = why;
        return with(facts().suspended());
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 */
    public void mustBeSuspended() {
        if (status != RectificationStatus.SUSPENDED) {
            throw NOT_SUSPENDED.because(status.label(), status);
        }
    }

    /** @param deadline what is left of the days, as the deadline engine counts it */
    public List<RectificationEvent> resume(Deadline deadline) {
        moveTo(requireNonNull(suspendedFrom));
        suspendedFrom = null;
        this.deadline = deadline;
        return with(facts().resumed(deadline));
    }

    public List<RectificationEvent> transfer(UUID toUnitId, String why) {
        moveTo(RectificationStatus.TRANSFERRED);
        reason = why;
        return with(facts().transferred(toUnitId));
    }

    public List<RectificationEvent> withdraw(String why) {
        moveTo(RectificationStatus.WITHDRAWN);
        reason = why;
        return with(facts().withdrawn());
    }

    public boolean countsAsLate() {
        return closing.countsAsLate();
    }

    private OrderFacts facts() {
        return new OrderFacts(id.value(), findingId, unitId, assessmentYear);
    }

    private List<RectificationEvent> with(RectificationEvent event) {
        return List.of(event, state());
    }

    private OrderState state() {
        return facts().state(deadline, status, closing.late());
    }

    private void moveTo(RectificationStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    public OrderView view() {
        return OrderView.of(
                new OrderView.Subject(id, version, findingId, unitId, assessmentYear, demand, issuedOn),
                deadline,
                status,
                new OrderView.Plan(planDue, plan, planFileIds, planSubmittedOn),
                closing.view(),
                reason);
    }

    public OrderId id() {
        return id;
    }

    public Deadline deadline() {
        return deadline;
    }

    public UUID findingId() {
        return findingId;
    }

    public UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
