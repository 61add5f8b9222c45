package ruleoflaw.inspection.visit;

import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.InspectionProblem.VISIT_DOES_NOT_FIT;
import static ruleoflaw.inspection.InspectionProblem.VISIT_STILL_SEALED;
import static ruleoflaw.inspection.TeamProblem.NOBODY_LEFT;
import static ruleoflaw.inspection.visit.VisitStatus.CANCELLED;
import static ruleoflaw.inspection.visit.VisitStatus.CLOSED;
import static ruleoflaw.inspection.visit.VisitStatus.PLANNED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.inspection.visit.VisitEvent.VisitAnnounced;
import ruleoflaw.inspection.visit.VisitEvent.VisitCancelled;
import ruleoflaw.inspection.visit.VisitEvent.VisitClosed;
import ruleoflaw.inspection.visit.VisitEvent.VisitMoved;

/** One inspection of one unit on one day. Its verbs return what may be told, which of a sealed visit is nothing. */
@Entity
@CheckReturnValue
public class Visit implements Versioned {
    @EmbeddedId
    private VisitId id;

    @Version
    private long version;

    private UUID roundId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private VisitMode mode;

    private LocalDate visitOn;
    private @Nullable String place;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> team;

    @Enumerated(EnumType.STRING)
    private VisitStatus status;

    private @Nullable LocalDate closedOn;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {}

    public Visit(UUID roundId, PlanVisit request) {
        this.id = VisitId.next();
        this.roundId = roundId;
        this.unitId = request.unitId();
        this.mode = request.mode();
        this.visitOn = request.on();
        this.place = request.place();
        this.team = request.team() == null ? List.of() : List.copyOf(request.team());
        this.status = PLANNED;
    }

    public List<VisitEvent> announce() {
        return unlessSealed(new VisitAnnounced(id.value(), roundId, unitId, visitOn));
    }

    List<VisitEvent> move(MoveVisit request) {
        if (status != PLANNED) {
            throw STEP_NOT_ALLOWED.because(status.label(), PLANNED.label(), status, PLANNED);
        }
        visitOn = request.on();
        place = request.place();
        return unlessSealed(new VisitMoved(id.value(), roundId, unitId, visitOn));
    }

    List<VisitEvent> cancel(String why) {
        moveTo(CANCELLED);
        reason = why;
        return unlessSealed(new VisitCancelled(id.value(), roundId, unitId));
    }

    List<VisitEvent> close(LocalDate on) {
        moveTo(CLOSED);
        closedOn = on;
        return unlessSealed(new VisitClosed(id.value(), roundId, unitId, mode, visitOn, on));
    }

    /** Whether the unit may know of this visit: never before an unannounced one is closed. */
    boolean isSealed() {
        return switch (mode) {
            case OPEN -> false;
            case UNANNOUNCED -> status != CLOSED;
        };
    }

    /** Whether the person belongs to those who may know of it while it is sealed. */
    boolean isOfTeam(String person) {
        return team.isEmpty() || team.contains(person);
    }

    /**
     * Takes somebody out of it who is recused.
     *
     * @throws ruleoflaw.chassis.problem.Problem 422 when nobody would be left
     */
    public void strike(String person) {
        if (team.equals(List.of(person))) {
            throw NOBODY_LEFT.because().at("/person");
        }
        team = team.stream().filter(one -> !one.equals(person)).toList();
    }

    boolean isVisibleTo(UUID unit) {
        return unitId.equals(unit) && !isSealed();
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 when confirming a finding would give the visit away */
    public void mustBeDisclosed() {
        if (isSealed()) {
            throw VISIT_STILL_SEALED.because();
        }
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 when nothing can have been found at this unit here */
    public void mustHaveInspected(UUID unit) {
        if (!unitId.equals(unit) || status == CANCELLED) {
            throw VISIT_DOES_NOT_FIT.because().at("/visitId");
        }
    }

    private List<VisitEvent> unlessSealed(VisitEvent event) {
        return isSealed() ? List.of() : List.of(event);
    }

    private void moveTo(VisitStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    public VisitView view() {
        return new VisitView(id, version, roundId, unitId, mode, visitOn, place, status, closedOn, reason);
    }

    public VisitId id() {
        return id;
    }

    public UUID unitId() {
        return unitId;
    }

    public List<String> team() {
        return List.copyOf(team);
    }

    public UUID roundId() {
        return roundId;
    }

    @Override
    public long version() {
        return version;
    }
}
