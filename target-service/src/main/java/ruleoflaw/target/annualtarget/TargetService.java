package ruleoflaw.target.annualtarget;

import static ruleoflaw.target.TargetProblem.INDICATOR_UNKNOWN;
import static ruleoflaw.target.TargetProblem.TARGET_CODE_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.indicator.Indicators;
import ruleoflaw.target.plan.PlanId;
import ruleoflaw.target.plan.Plans;

/** Keeps the targets of a plan while it is a draft. */
@ApplicationScoped
@Transactional
class TargetService {
    private final AnnualTargets targets;
    private final Plans plans;
    private final Indicators indicators;

    TargetService(AnnualTargets targets, Plans plans, Indicators indicators) {
        this.targets = targets;
        this.plans = plans;
        this.indicators = indicators;
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
        var target = new AnnualTarget(plan, description);
        mustFit(target, description);
        targets.persist(target);
        return target.view();
    }

    TargetView revise(TargetId id, long version, TargetDescription description) {
        var target = targets.get(id);
        target.mustBeAt(version);
        mustFit(target, description);
        target.describe(description);
        targets.flush();
        return target.view();
    }

    void remove(TargetId id, long version) {
        var target = targets.get(id);
        target.mustBeAt(version);
        plans.lock(target.plan()).mustBeDraft();
        targets.delete(target);
    }

    private void mustFit(AnnualTarget target, TargetDescription description) {
        plans.lock(target.plan()).mustBeDraft();
        if (targets.hasCode(target.plan(), description.code(), target.id().value())) {
            throw TARGET_CODE_TAKEN.because(description.code()).at("/code");
        }
        var indicator = description.indicatorCode();
        if (indicator != null && !indicators.has(indicator)) {
            throw INDICATOR_UNKNOWN.because(indicator).at("/indicatorCode");
        }
    }
}
