package ruleoflaw.publicity.plan;

import static ruleoflaw.publicity.PublicityProblem.PLANNED_OUTSIDE_YEAR;
import static ruleoflaw.publicity.PublicityProblem.PLAN_EMPTY;
import static ruleoflaw.publicity.PublicityProblem.PLAN_KEPT_BY_OFFICE;
import static ruleoflaw.publicity.PublicityProblem.PLAN_NOT_OPEN;
import static ruleoflaw.publicity.PublicityProblem.STEP_NOT_ALLOWED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.publicity.plan.PlanEvent.PlanChanged;
import ruleoflaw.publicity.plan.PlanEvent.PlanPublished;
import ruleoflaw.publicity.plan.PlanEvent.PlanReturned;
import ruleoflaw.publicity.plan.PlanEvent.PlanState;
import ruleoflaw.publicity.plan.PlanEvent.PlanSubmitted;
import ruleoflaw.publicity.plan.PlanEvent.PlanWithdrawn;

/**
 * What one unit promises to do in one year so that people know the law.
 *
 * <p>The unit writes it until it is published; then the unit is measured by it, and only the office changes it.
 */
@Entity
@CheckReturnValue
class PublicityPlan implements Versioned {
    @EmbeddedId
    private PlanId id;

    @Version
    private long version;

    private UUID unitId;
    private int year;
    private String title;
    private int plannedActivities;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private @Nullable String reason;
    private @Nullable LocalDate submittedOn;
    private @Nullable LocalDate publishedOn;

    @SuppressWarnings("NullAway.Init")
    protected PublicityPlan() {}

    PublicityPlan(UUID unitId, int year, String title) {
        this.id = PlanId.next();
        this.unitId = unitId;
        this.year = year;
        this.title = title;
        this.status = PlanStatus.DRAFT;
    }

    Optional<PlanChanged> rename(String newTitle, boolean byOffice) {
        mustBeOpenFor(byOffice);
        title = newTitle;
        return changed();
    }

    Optional<PlanChanged> promiseOneMore(LocalDate plannedOn, boolean byOffice) {
        mustBeOpenFor(byOffice);
        mustCover(plannedOn);
        plannedActivities++;
        return changed();
    }

    Optional<PlanChanged> promiseOtherwise(LocalDate plannedOn, boolean byOffice) {
        mustBeOpenFor(byOffice);
        mustCover(plannedOn);
        return changed();
    }

    Optional<PlanChanged> promiseOneLess(boolean byOffice) {
        mustBeOpenFor(byOffice);
        plannedActivities--;
        if (status == PlanStatus.PUBLISHED) {
            mustPromiseSomething();
        }
        return changed();
    }

    PlanSubmitted submit(LocalDate on) {
        moveTo(PlanStatus.SUBMITTED);
        mustPromiseSomething();
        submittedOn = on;
        return new PlanSubmitted(id.value(), unitId, year, plannedActivities);
    }

    PlanReturned giveBack(String why) {
        moveTo(PlanStatus.RETURNED);
        reason = why;
        return new PlanReturned(id.value(), unitId, year, plannedActivities);
    }

    PlanPublished publish(LocalDate on) {
        moveTo(PlanStatus.PUBLISHED);
        publishedOn = on;
        reason = null;
        return new PlanPublished(id.value(), unitId, year, plannedActivities);
    }

    PlanWithdrawn withdraw(String why, boolean byOffice) {
        mustBelongTo(byOffice);
        moveTo(PlanStatus.WITHDRAWN);
        reason = why;
        return new PlanWithdrawn(id.value(), unitId, year, 0);
    }

    private void moveTo(PlanStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status, wanted);
        }
        status = wanted;
    }

    private void mustBeOpenFor(boolean office) {
        if (!status.isOpen()) {
            throw PLAN_NOT_OPEN.because(status);
        }
        mustBelongTo(office);
    }

    private void mustBelongTo(boolean office) {
        if (status == PlanStatus.PUBLISHED && !office) {
            throw PLAN_KEPT_BY_OFFICE.because();
        }
    }

    private void mustCover(LocalDate day) {
        if (day.getYear() != year) {
            throw PLANNED_OUTSIDE_YEAR.because(year).at("/plannedOn");
        }
    }

    private void mustPromiseSomething() {
        if (plannedActivities == 0) {
            throw PLAN_EMPTY.because();
        }
    }

    /** The others heard of the plan when it was published; before that a change is nobody's business. */
    private Optional<PlanChanged> changed() {
        return status == PlanStatus.PUBLISHED
                ? Optional.of(new PlanChanged(id.value(), unitId, year, plannedActivities))
                : Optional.empty();
    }

    PlanState state() {
        return new PlanState(id.value(), unitId, year, title, status, plannedActivities);
    }

    PlanView view() {
        return new PlanView(
                id, version, unitId, year, title, plannedActivities, status, reason, submittedOn, publishedOn);
    }

    UUID unitId() {
        return unitId;
    }

    int year() {
        return year;
    }

    @Override
    public long version() {
        return version;
    }
}
