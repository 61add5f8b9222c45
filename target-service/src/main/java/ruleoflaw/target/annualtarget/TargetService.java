package ruleoflaw.target.annualtarget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.plan.PlanId;
import ruleoflaw.target.plan.Plans;

/** Keeps the targets of a plan while it is a draft. */
@ApplicationScoped
@Transactional
class TargetService {
    private final AnnualTargets targets;
    private final Plans plans;
    private final TargetBook book;

    TargetService(AnnualTargets targets, Plans plans, TargetBook book) {
        this.targets = targets;
        this.plans = plans;
        this.book = book;
    }

    Page<TargetView> list(PlanId plan, TargetFilter filter, PageRequest page) {
        return Page.of(
                targets.matching(plans.get(plan).id(), filter, page),
                page,
                view -> view.id().value());
    }

    TargetView show(TargetId id) {
        return targets.get(id).view();
    }

    TargetView add(PlanId plan, TargetDescription description) {
        plans.lock(plan).mustBeDraft();
        return book.add(plan, description).view();
    }

    TargetView revise(TargetId id, long version, TargetDescription description) {
        var target = targets.get(id);
        target.mustBeAt(version);
        plans.lock(target.plan()).mustBeDraft();
        var revised = book.revise(id, description);
        targets.flush();
        return revised.view();
    }

    void remove(TargetId id, long version) {
        var target = targets.get(id);
        target.mustBeAt(version);
        plans.lock(target.plan()).mustBeDraft();
        targets.delete(target);
    }
}
