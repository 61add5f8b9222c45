package ruleoflaw.target.amendment;

import static ruleoflaw.target.ContentProblem.AMENDMENT_OUTDATED;
import static ruleoflaw.target.ContentProblem.TARGET_NOT_IN_PLAN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.annualtarget.TargetBook;
import ruleoflaw.target.plan.Plan;
import ruleoflaw.target.plan.PlanId;
import ruleoflaw.target.plan.Plans;

/** The office proposes changes of a plan in force, a leader approves, and only then do they stand. */
@ApplicationScoped
@Transactional
class AmendmentService {
    private final Amendments amendments;
    private final AmendmentLines lines;
    private final Plans plans;
    private final TargetBook targets;
    private final Outbox outbox;
    private final Clock clock;

    AmendmentService(
            Amendments amendments, AmendmentLines lines, Plans plans, TargetBook targets, Outbox outbox, Clock clock) {
        this.amendments = amendments;
        this.lines = lines;
        this.plans = plans;
        this.targets = targets;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<AmendmentRow> list(AmendmentFilter filter, PageRequest page) {
        return Page.of(amendments.matching(filter, page), page, row -> row.id().value());
    }

    AmendmentView show(AmendmentId id) {
        return view(amendments.get(id));
    }

    AmendmentView propose(PlanId id, ProposeAmendment request) {
        var plan = plans.get(id);
        plan.mustBeAmendable();
        var amendment = new Amendment(plan, request.reason(), today());
        amendments.persist(amendment);
        for (var index = 0; index < request.changes().size(); index++) {
            lines.persist(line(amendment, request.changes().get(index), "/changes/" + index));
        }
        return view(amendment);
    }

    AmendmentView approve(AmendmentId id, long version, String document) {
        var amendment = amendments.get(id, version);
        var plan = plans.lock(amendment.plan());
        plan.mustBeAmendable();
        var changes = lines.of(id);
        var amended = plan.amend(changes.size(), today());
        amendment.approve(document, amended.revision(), today());
        changes.forEach(change -> apply(plan, change));
        outbox.add(amended);
        return view(amendment);
    }

    AmendmentView reject(AmendmentId id, long version, String reason) {
        var amendment = amendments.get(id, version);
        amendment.reject(reason, today());
        amendments.flush();
        return view(amendment);
    }

    private AmendmentLine line(Amendment amendment, ProposeAmendment.Change change, String pointer) {
        var id = change.targetId();
        if (id == null) {
            return new AmendmentLine(
                    amendment.id(), null, null, targets.fitting(amendment.plan(), change.target(), new UUID(0, 0)));
        }
        var before = targets.find(amendment.plan(), id)
                .orElseThrow(() -> TARGET_NOT_IN_PLAN.because().at(pointer + "/targetId"));
        return new AmendmentLine(
                amendment.id(), id, before.description(), targets.fitting(amendment.plan(), change.target(), id));
    }

    private void apply(Plan plan, AmendmentLine change) {
        var id = change.targetId();
        if (id == null) {
            change.madeTarget(targets.add(plan.id(), change.after()).id().value());
            return;
        }
        var target = targets.find(plan.id(), id).orElseThrow(() -> TARGET_NOT_IN_PLAN.because());
        if (!change.stillStands(target.description())) {
            throw AMENDMENT_OUTDATED.because(target.code());
        }
        var _ = targets.revise(target.id(), change.after());
    }

    private AmendmentView view(Amendment amendment) {
        return amendment.view(
                lines.of(amendment.id()).stream().map(AmendmentLine::view).toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
