package ruleoflaw.target.implementationplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.assignment.Assignments;
import ruleoflaw.target.milestone.Milestones;

/** Units file how they will do it, the office accepts or returns. */
@ApplicationScoped
@Transactional
class ImplementationPlanService {
    private final ImplementationPlans plans;
    private final Filing filing;
    private final Milestones milestones;
    private final Assignments assignments;
    private final Outbox outbox;
    private final Clock clock;

    ImplementationPlanService(
            ImplementationPlans plans,
            Filing filing,
            Milestones milestones,
            Assignments assignments,
            Outbox outbox,
            Clock clock) {
        this.plans = plans;
        this.filing = filing;
        this.milestones = milestones;
        this.assignments = assignments;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<ImplementationPlanRow> list(ImplementationPlanFilter filter, PageRequest page) {
        return Page.of(plans.matching(filter, page), page, row -> row.id().value());
    }

    ImplementationPlanView show(ImplementationPlanId id) {
        return plans.get(id).view();
    }

    ImplementationPlanView file(UUID plan, FileImplementationPlan request) {
        var filed = filing.first(plan, request);
        outbox.add(filed.filed());
        return filed.view();
    }

    ImplementationPlanView refile(ImplementationPlanId id, long version, FileImplementationPlan request) {
        var plan = plans.get(id, version);
        var refiled = plan.refile(request, today());
        filing.again(plan, request);
        outbox.add(refiled);
        return plan.view();
    }

    ImplementationPlanView sendBack(ImplementationPlanId id, long version, String reason) {
        var plan = plans.get(id, version);
        outbox.add(plan.sendBack(reason, today()));
        return plan.view();
    }

    ImplementationPlanView accept(ImplementationPlanId id, long version) {
        var plan = plans.get(id, version);
        var planned = milestones.assignmentsOf(id.value());
        var forgotten = assignments.of(plan.planId(), plan.unitId()).stream()
                .filter(one ->
                        !one.status().isSettled() && !planned.contains(one.id().value()))
                .count();
        outbox.add(plan.accept((int) forgotten, today()));
        milestones.agree(id.value());
        return plan.view();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
