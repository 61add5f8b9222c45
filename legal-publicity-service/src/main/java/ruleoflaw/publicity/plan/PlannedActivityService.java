package ruleoflaw.publicity.plan;

import static ruleoflaw.publicity.PublicityProblem.PLANNED_ACTIVITY_CARRIED_OUT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.publicity.plan.PlanEvent.PlanChanged;

/** Writes what a plan promises: the unit until it is published, the office afterwards. */
@ApplicationScoped
@Transactional
class PlannedActivityService {
    private final PublicityPlans plans;
    private final PlannedActivities activities;
    private final PlannedActivityUse use;
    private final PromisePolicy policy;
    private final Outbox outbox;
    private final Caller caller;

    PlannedActivityService(
            PublicityPlans plans,
            PlannedActivities activities,
            PlannedActivityUse use,
            PromisePolicy policy,
            Outbox outbox,
            Caller caller) {
        this.plans = plans;
        this.activities = activities;
        this.use = use;
        this.policy = policy;
        this.outbox = outbox;
        this.caller = caller;
    }

    Page<PlannedActivityView> list(PlanId planId, PageRequest page) {
        caller.mustReach(plans.get(planId).unitId());
        return Page.of(activities.of(planId, page), page, view -> view.id().value());
    }

    PlannedActivityView show(PlanId planId, PlannedActivityId id) {
        caller.mustReach(plans.get(planId).unitId());
        return activities.get(planId, id).view();
    }

    PlannedActivityView add(PlanId planId, DescribePlannedActivity description) {
        var plan = reachLocked(planId);
        var change = plan.promiseOneMore(description.plannedOn(), caller.is(Role.OFFICE));
        policy.mustAllow(plan.year(), description);
        var activity = new PlannedActivity(planId, description);
        activities.persist(activity);
        tell(plan, change);
        return activity.view();
    }

    PlannedActivityView revise(PlanId planId, PlannedActivityId id, long version, DescribePlannedActivity description) {
        var plan = reachLocked(planId);
        var activity = activities.get(planId, id);
        activity.mustBeAt(version);
        var change = plan.promiseOtherwise(description.plannedOn(), caller.is(Role.OFFICE));
        policy.mustAllow(plan.year(), description);
        activity.describe(description);
        tell(plan, change);
        return activity.view();
    }

    void drop(PlanId planId, PlannedActivityId id, long version) {
        var plan = reachLocked(planId);
        var activity = activities.get(planId, id);
        activity.mustBeAt(version);
        var change = plan.promiseOneLess(caller.is(Role.OFFICE));
        if (use.isCarriedOut(id)) {
            throw PLANNED_ACTIVITY_CARRIED_OUT.because();
        }
        activities.delete(activity);
        tell(plan, change);
    }

    private PublicityPlan reachLocked(PlanId planId) {
        var plan = plans.getLocked(planId);
        caller.mustReach(plan.unitId());
        return plan;
    }

    private void tell(PublicityPlan plan, Optional<PlanChanged> change) {
        change.ifPresent(event -> outbox.addAll(List.of(event, plan.state())));
        plans.flush();
    }
}
