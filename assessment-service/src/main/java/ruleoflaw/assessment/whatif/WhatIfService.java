package ruleoflaw.assessment.whatif;

import static ruleoflaw.assessment.AssessmentProblem.NO_SCHEME_IN_FORCE;
import static ruleoflaw.chassis.problem.CommonProblem.INVALID_FIELDS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import ruleoflaw.assessment.measure.Measure;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.rule.Items;
import ruleoflaw.assessment.score.Looking;
import ruleoflaw.assessment.score.YearItems;
import ruleoflaw.assessment.unit.KnownUnit;
import ruleoflaw.assessment.validation.SchemeCheck;
import ruleoflaw.assessment.whatif.AskWhatIf.Supposed;
import ruleoflaw.assessment.whatif.WhatIfView.LeafDifference;
import ruleoflaw.assessment.whatif.WhatIfView.UnitDifference;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Text;

/** Answers what would be: the same evaluation over changed rules or facts. It writes nothing. */
@ApplicationScoped
@Transactional
class WhatIfService {
    private final Looking looking;
    private final YearItems items;
    private final Measures measures;
    private final SchemeCheck check;

    WhatIfService(Looking looking, YearItems items, Measures measures, SchemeCheck check) {
        this.looking = looking;
        this.items = items;
        this.measures = measures;
        this.check = check;
    }

    WhatIfView answer(AskWhatIf question) {
        var now = looking.rules(question.year(), null).orElseThrow(() -> NO_SCHEME_IN_FORCE.because(question.year()));
        var then = question.rules() == null ? now : question.rules();
        check.mustHold(then);
        mustBePossible(question.supposed());
        var members = looking.members(question.group());
        var group = question.group();
        var before = Outcome.of(now, group, items.of(members.keySet(), now, group, null));
        var after = Outcome.of(then, group, supposed(items.of(members.keySet(), then, group, null), question));
        return new WhatIfView(members.values().stream()
                .map(unit -> difference(unit, before, after))
                .sorted(java.util.Comparator.comparing(
                        (UnitDifference unit) -> new BigDecimal(unit.after().total()),
                        java.util.Comparator.reverseOrder()))
                .toList());
    }

    private Map<UUID, Items> supposed(Map<UUID, Items> known, AskWhatIf question) {
        var changed = new LinkedHashMap<UUID, Items>();
        known.forEach((unit, has) -> changed.put(
                unit,
                new Supposing(
                        has,
                        question.supposed().stream()
                                .filter(each -> each.unitId().equals(unit))
                                .toList(),
                        measures)));
        return changed;
    }

    private static UnitDifference difference(KnownUnit unit, Outcome before, Outcome after) {
        var gained = new BigDecimal(after.total(unit.id())).subtract(new BigDecimal(before.total(unit.id())));
        return new UnitDifference(
                unit.id(),
                unit.name(),
                before.standing(unit.id()),
                after.standing(unit.id()),
                (gained.signum() > 0 ? "+" : "") + gained.toPlainString(),
                leaves(unit.id(), before, after));
    }

    private static List<LeafDifference> leaves(UUID unit, Outcome before, Outcome after) {
        var codes = new TreeSet<>(before.leaves().getOrDefault(unit, Map.of()).keySet());
        codes.addAll(after.leaves().getOrDefault(unit, Map.of()).keySet());
        return codes.stream()
                .filter(code -> !Objects.equals(before.points(unit, code), after.points(unit, code)))
                .map(code -> new LeafDifference(code, before.points(unit, code), after.points(unit, code)))
                .toList();
    }

    private void mustBePossible(List<Supposed> supposed) {
        var faults = new ArrayList<FieldError>();
        for (int i = 0; i < supposed.size(); i++) {
            var each = supposed.get(i);
            var measure = measures.find(each.measure());
            if (measure.isEmpty()) {
                faults.add(new FieldError("/facts/" + i + "/measure", Text.of("没有这项指标", "there is no such measure")));
            } else if (!fits(measure.get(), each)) {
                faults.add(new FieldError(
                        "/facts/" + i + "/attributes",
                        Text.of("属性不符合该指标的要求", "the measure has other attributes or values")));
            }
        }
        if (!faults.isEmpty()) {
            throw INVALID_FIELDS.because(faults.size()).with(faults);
        }
    }

    private static boolean fits(Measure measure, Supposed each) {
        var attributes = each.attributes();
        if (attributes == null) {
            return true;
        }
        try {
            attributes.forEach((name, value) -> measure.attribute(name)
                    .orElseThrow(IllegalArgumentException::new)
                    .check(value));
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
        return measure.attributes().stream()
                .allMatch(attribute -> attribute.optional() || attributes.containsKey(attribute.name()));
    }
}
