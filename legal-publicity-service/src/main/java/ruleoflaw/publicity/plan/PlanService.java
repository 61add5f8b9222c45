package ruleoflaw.publicity.plan;

import static ruleoflaw.publicity.PublicityProblem.UNIT_REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.publicity.unit.KnownUnits;

/** Takes plans from the first draft to their publication. */
@ApplicationScoped
@Transactional
class PlanService {
    private final PublicityPlans plans;
    private final KnownUnits units;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    PlanService(PublicityPlans plans, KnownUnits units, Outbox outbox, Caller caller, Clock clock) {
        this.plans = plans;
        this.units = units;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Page<PlanView> list(PlanFilter filter, PageRequest page) {
        return Page.of(
                plans.matching(filter, caller.scope(), page),
                page,
                view -> view.id().value());
    }

    PlanView show(PlanId id) {
        return reach(id).view();
    }

    PlanView drawUp(@Nullable UUID forUnit, int year, String title) {
        var unitId = unitFor(forUnit);
        units.mustBeActive(unitId);
        plans.mustLack(unitId, year);
        var plan = new PublicityPlan(unitId, year, title);
        plans.persistAndFlush(plan);
        return plan.view();
    }

    PlanView rename(PlanId id, long version, String title) {
        var plan = at(id, version);
        plan.rename(title, caller.is(Role.OFFICE)).ifPresent(change -> outbox.addAll(List.of(change, plan.state())));
        plans.flush();
        return plan.view();
    }

    PlanView submit(PlanId id, long version) {
        var plan = at(id, version);
        outbox.addAll(List.of(plan.submit(LocalDate.now(clock)), plan.state()));
        return plan.view();
    }

    PlanView publish(PlanId id, long version) {
        var plan = at(id, version);
        outbox.addAll(List.of(plan.publish(LocalDate.now(clock)), plan.state()));
        return plan.view();
    }

    PlanView giveBack(PlanId id, long version, String reason) {
        var plan = at(id, version);
        outbox.addAll(List.of(plan.giveBack(reason), plan.state()));
        return plan.view();
    }

    PlanView withdraw(PlanId id, long version, String reason) {
        var plan = at(id, version);
        outbox.addAll(List.of(plan.withdraw(reason, caller.is(Role.OFFICE)), plan.state()));
        return plan.view();
    }

    private PublicityPlan at(PlanId id, long version) {
        var plan = reach(id);
        plan.mustBeAt(version);
        return plan;
    }

    private PublicityPlan reach(PlanId id) {
        var plan = plans.get(id);
        caller.mustReach(plan.unitId());
        return plan;
    }

    /** A unit draws up its own plan; the office says for whom it writes. */
    private UUID unitFor(@Nullable UUID named) {
        if (caller.is(Role.OFFICE)) {
            return Optional.ofNullable(named)
                    .orElseThrow(() -> UNIT_REQUIRED.because().at("/unitId"));
        }
        if (named != null) {
            caller.mustReach(named);
        }
        return caller.unit();
    }
}
