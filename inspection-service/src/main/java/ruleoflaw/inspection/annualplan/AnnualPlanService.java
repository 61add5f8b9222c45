package ruleoflaw.inspection.annualplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.annualplan.item.HeldRounds;

/** Takes a plan from its draft through approval and amendments. */
@ApplicationScoped
@Transactional
class AnnualPlanService {
    private final AnnualPlans plans;
    private final HeldRounds rounds;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    AnnualPlanService(AnnualPlans plans, HeldRounds rounds, Outbox outbox, Caller caller, Clock clock) {
        this.plans = plans;
        this.rounds = rounds;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Page<AnnualPlanRow> list(@Nullable Integer year, PageRequest page) {
        return Page.of(plans.matching(year, page), page, row -> row.id().value());
    }

    AnnualPlanView show(AnnualPlanId id) {
        return viewOf(plans.get(id));
    }

    AnnualPlanView draft(DraftAnnualPlan request) {
        var plan = new AnnualPlan(request, caller.subject());
        plans.persist(plan);
        return viewOf(plan);
    }

    AnnualPlanView correct(AnnualPlanId id, long version, DraftAnnualPlan request) {
        var plan = plans.get(id);
        plan.mustBeAt(version);
        plan.correct(request);
        plans.flush();
        return viewOf(plan);
    }

    AnnualPlanView approve(AnnualPlanId id, long version, ApprovePlan request) {
        var plan = plans.get(id);
        plan.mustBeAt(version);
        if (!plan.isApproved()) {
            plans.mustBeTheOnlyOne(plan);
        }
        outbox.add(plan.approve(request, caller.subject(), today()));
        plans.flush();
        return viewOf(plan);
    }

    AnnualPlanView amend(AnnualPlanId id, long version, AmendPlan request) {
        var plan = plans.getLocked(id);
        plan.mustBeAt(version);
        outbox.add(plan.amend(request, rounds.of(plan.itemIds()), caller.subject(), today()));
        plans.flush();
        return viewOf(plan);
    }

    private AnnualPlanView viewOf(AnnualPlan plan) {
        return plan.view(rounds.of(plan.itemIds()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
