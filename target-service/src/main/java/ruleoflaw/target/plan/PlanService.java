package ruleoflaw.target.plan;

import static ruleoflaw.target.TargetProblem.PLAN_EMPTY;
import static ruleoflaw.target.TargetProblem.PLAN_YEAR_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;

/** Leads a plan from draft to closure. */
@ApplicationScoped
@Transactional
class PlanService {
    private final Plans plans;
    private final PlanContent content;
    private final Event<PlanClosing> closings;
    private final Outbox outbox;
    private final Clock clock;

    PlanService(Plans plans, PlanContent content, Event<PlanClosing> closings, Outbox outbox, Clock clock) {
        this.plans = plans;
        this.content = content;
        this.closings = closings;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<PlanView> list(PlanFilter filter, PageRequest page) {
        return Page.of(plans.matching(filter, page), page, view -> view.id().value());
    }

    PlanView show(PlanId id) {
        return plans.get(id).view();
    }

    PlanView create(CreatePlan request) {
        if (plans.hasYear(request.year())) {
            throw PLAN_YEAR_TAKEN.because(request.year()).at("/year");
        }
        var plan = new Plan(request);
        plans.persist(plan);
        outbox.add(plan.created());
        return plan.view();
    }

    PlanView approve(PlanId id, long version, String document) {
        var plan = plans.lock(id);
        plan.mustBeAt(version);
        outbox.add(plan.approve(document, LocalDate.now(clock)));
        if (content.isEmpty(id)) {
            throw PLAN_EMPTY.because();
        }
        return plan.view();
    }

    PlanView publish(PlanId id, long version) {
        var plan = plans.get(id);
        plan.mustBeAt(version);
        outbox.add(plan.publish(LocalDate.now(clock)));
        return plan.view();
    }

    PlanView close(PlanId id, long version) {
        var plan = plans.lock(id);
        plan.mustBeAt(version);
        outbox.add(plan.close(LocalDate.now(clock)));
        closings.fire(new PlanClosing(id.value(), LocalDate.now(clock)));
        return plan.view();
    }
}
