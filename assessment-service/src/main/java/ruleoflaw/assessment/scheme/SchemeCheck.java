package ruleoflaw.assessment.scheme;

import static ruleoflaw.assessment.AssessmentProblem.SCHEME_INVALID;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.rule.Block;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.assessment.rule.Leaf;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.assessment.rule.Term;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Text;

/** Whether a document holds together: what a form cannot check, each fault with its place in the document. */
@ApplicationScoped
class SchemeCheck {
    private final Measures measures;

    SchemeCheck(Measures measures) {
        this.measures = measures;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 with every fault, when there is one */
    void mustHold(RuleSet rules) {
        var faults = faultsOf(rules);
        if (!faults.isEmpty()) {
            throw SCHEME_INVALID.because(faults.size()).with(faults);
        }
    }

    List<FieldError> faultsOf(RuleSet rules) {
        return new Walk(new ShapeCheck(measures, new Faults())).through(rules);
    }

    private record Walk(ShapeCheck shapes, Faults faults, HashSet<String> codes) {
        Walk(ShapeCheck shapes) {
            this(shapes, shapes.faults(), new HashSet<>());
        }

        List<FieldError> through(RuleSet rules) {
            for (int i = 0; i < rules.blocks().size(); i++) {
                block(rules.blocks().get(i), "/blocks/" + i);
            }
            for (int i = 0; i < rules.groups().size(); i++) {
                var first = rules.groups().indexOf(rules.groups().get(i));
                faults.unless(first == i, "/groups/" + i, "组别重复", "this group is named twice");
            }
            return faults.found();
        }

        private void block(Block block, String at) {
            heading(block.code(), block.title(), at);
            var sum = block.leaves().stream().map(Leaf::max).reduce(Fraction.ZERO, Fraction::plus);
            addsUp(block.max(), sum, at + "/max");
            for (int i = 0; i < block.leaves().size(); i++) {
                leaf(block.leaves().get(i), at + "/leaves/" + i);
            }
        }

        private void leaf(Leaf leaf, String at) {
            heading(leaf.code(), leaf.title(), at);
            faults.unless(leaf.max().signum() > 0, at + "/max", "满分须大于零", "the maximum must be positive");
            var sum = leaf.terms().stream()
                    .map(term -> term.points().max(Fraction.ZERO))
                    .reduce(Fraction.ZERO, Fraction::plus);
            addsUp(leaf.max(), sum, at + "/max");
            for (int i = 0; i < leaf.terms().size(); i++) {
                term(leaf.terms().get(i), at + "/terms/" + i);
            }
        }

        private void term(Term term, String at) {
            faults.unless(term.points().signum() != 0, at + "/points", "分值不能为零", "the points must not be zero");
            shapes.check(term.shape(), at + "/shape");
        }

        private void heading(String code, Text title, String at) {
            faults.unless(codes.add(code), at + "/code", "编号" + code + "重复", "the code " + code + " is used twice");
            faults.unless(isNamed(title), at + "/title", "名称须有中文和英文", "the title is needed in both languages");
        }

        private void addsUp(Fraction max, Fraction sum, String at) {
            faults.unless(
                    max.equals(sum),
                    at,
                    "满分为" + max + "，而下级分值合计为" + sum,
                    "the maximum is " + max + ", but what is below adds up to " + sum);
        }

        private static boolean isNamed(Text title) {
            return title.zh() != null
                    && !title.zh().isBlank()
                    && title.en() != null
                    && !title.en().isBlank();
        }
    }
}
