package ruleoflaw.target.template;

import static ruleoflaw.target.ContentProblem.TEMPLATE_NAME_TAKEN;
import static ruleoflaw.target.ContentProblem.TEMPLATE_NOT_UNIFORM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.annualtarget.AnnualTarget;
import ruleoflaw.target.annualtarget.AnnualTargets;
import ruleoflaw.target.plan.PlanId;
import ruleoflaw.target.plan.Plans;

/** Keeps breakdowns by group, and applies them to the targets of another year. */
@ApplicationScoped
@Transactional
class TemplateService {
    private final BreakdownTemplates templates;
    private final TemplateLines lines;
    private final Plans plans;
    private final AnnualTargets targets;

    TemplateService(BreakdownTemplates templates, TemplateLines lines, Plans plans, AnnualTargets targets) {
        this.templates = templates;
        this.lines = lines;
        this.plans = plans;
        this.targets = targets;
    }

    Page<TemplateView> list(PageRequest page) {
        return Page.of(templates.page(page), page, TemplateView::id);
    }

    TemplateView show(UUID id) {
        return templates.get(id).view();
    }

    /** Takes the breakdown of a plan, as it was issued, for a template. */
    TemplateView keep(PlanId id, String name) {
        var plan = plans.get(id);
        if (templates.has(name)) {
            throw TEMPLATE_NAME_TAKEN.because(name).at("/name");
        }
        var given = lines.givenOut(id);
        mustBeUniform(given);
        var template = new BreakdownTemplate(name, plan.year(), given.size());
        templates.persist(template);
        lines.persist(given.stream().map(one -> new TemplateLine(template.id(), one)));
        return template.view();
    }

    ReadyBreakdown apply(UUID id, PlanId planId) {
        var plan = plans.get(planId);
        var byCode = targets.of(planId).stream()
                .collect(Collectors.toMap(
                        AnnualTarget::code, target -> target.id().value()));
        var known = lines.of(templates.get(id).id()).stream()
                .collect(Collectors.partitioningBy(line -> byCode.containsKey(line.targetCode())));
        return new ReadyBreakdown(
                Objects.requireNonNull(known.get(true)).stream()
                        .map(line -> line.in(plan.year(), Objects.requireNonNull(byCode.get(line.targetCode()))))
                        .toList(),
                Objects.requireNonNull(known.get(false)).stream()
                        .map(TemplateLine::targetCode)
                        .distinct()
                        .toList());
    }

    private static void mustBeUniform(List<GivenOut> given) {
        var seen = new HashSet<List<Object>>();
        for (var one : given) {
            if (!seen.add(List.of(one.targetCode(), one.group()))) {
                throw TEMPLATE_NOT_UNIFORM.because(one.targetCode());
            }
        }
    }
}
