package ruleoflaw.assessment.validation;

import static ruleoflaw.assessment.AssessmentProblem.SCHEME_INVALID;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.rule.Block;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.assessment.rule.Ledger;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.assessment.unit.UnitGroup;
import ruleoflaw.chassis.problem.FieldError;

/** Whether a document holds together: what a form cannot check, each fault with its place in the document. */
@ApplicationScoped
public class SchemeCheck {
    private final Measures measures;

    SchemeCheck(Measures measures) {
        this.measures = measures;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 with every fault, when there is one */
    public void mustHold(RuleSet rules) {
        var faults = faultsOf(rules);
        if (!faults.isEmpty()) {
            throw SCHEME_INVALID.because(faults.size()).with(faults);
        }
    }

    public List<FieldError> faultsOf(RuleSet rules) {
        var faults = new Faults();
        new Walk(rules, new QuantityCheck(measures, faults), faults).through();
        return faults.found();
    }

    private record Walk(RuleSet rules, QuantityCheck quantities, Faults faults) {
        void through() {
            blocks();
            groups();
            UnitGroup[] all = UnitGroup.values();
            for (var group : all) {
                covered(group);
            }
            var grades = new GradesCheck(quantities, faults);
            grades.conditions(rules.vetoes(), "/vetoes");
            if (rules.grades() != null) {
                grades.grades(rules.grades(), blockCodes(), reachable());
            }
            faults.unless(
                    rules.vetoes().isEmpty() || rules.grades() != null,
                    "/grades",
                    "有一票否决，就须写明等次",
                    "a veto needs grades to have an effect");
        }

        private void blocks() {
            var check = new BlockCheck(new ShapeCheck(quantities, faults), faults);
            for (int i = 0; i < rules.blocks().size(); i++) {
                check.block(rules.blocks().get(i), new HashSet<>(rules.groups()), "/blocks/" + i);
            }
            ledger(check, rules.bonus(), "/bonus");
            ledger(check, rules.deduction(), "/deduction");
        }

        private static void ledger(BlockCheck check, @Nullable Ledger ledger, String at) {
            if (ledger != null) {
                check.ledger(ledger, at);
            }
        }

        private void groups() {
            for (int i = 0; i < rules.groups().size(); i++) {
                var group = rules.groups().get(i);
                faults.unless(rules.groups().indexOf(group) == i, "/groups/" + i, "组别重复", "this group is named twice");
                var sum = sumFor(group);
                faults.unless(sum.signum() > 0, "/groups/" + i, "没有适用的板块", "no block applies to it");
                faults.unless(
                        rules.total() == null || rules.total().equals(sum),
                        "/total",
                        "总分为" + rules.total() + "，而组别" + group + "各板块合计" + sum,
                        "the total is " + rules.total() + ", but the blocks of " + group + " add up to " + sum);
            }
        }

        /** Nobody is forgotten by accident: a group is either assessed or left out for a reason. */
        private void covered(UnitGroup group) {
            var named = rules.groups().contains(group);
            var excluded = rules.excluded().containsKey(group);
            faults.unless(
                    named || excluded,
                    "/excluded",
                    "组别" + group + "既未列入考核，也未说明为何不考核",
                    "group " + group + " is neither assessed nor excluded for a reason");
            faults.unless(
                    !(named && excluded),
                    "/excluded/" + group,
                    "该组别同时列入考核和不考核",
                    "this group is both assessed and excluded");
        }

        private Fraction sumFor(UnitGroup group) {
            return rules.blocks().stream()
                    .filter(block -> block.appliesTo(group))
                    .map(block -> block.worthTo(group))
                    .reduce(Fraction.ZERO, Fraction::plus);
        }

        private Fraction reachable() {
            var blocks = rules.groups().stream().map(this::sumFor).reduce(Fraction.ZERO, Fraction::max);
            return rules.bonus() == null ? blocks : blocks.plus(rules.bonus().cap());
        }

        private Set<String> blockCodes() {
            return rules.blocks().stream().map(Block::code).collect(Collectors.toSet());
        }
    }
}
