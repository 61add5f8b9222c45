package ruleoflaw.assessment.selfassessment;

import static ruleoflaw.assessment.AssessmentProblem.NO_SCHEME_IN_FORCE;
import static ruleoflaw.chassis.problem.CommonProblem.INVALID_FIELDS;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.assessment.rule.Leaf;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.assessment.scheme.Schemes;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Text;

/** The lines must speak of leaves that the year's scheme has, each once, and claim no more than a leaf can give. */
@ApplicationScoped
class LinePolicy {
    private final Schemes schemes;

    LinePolicy(Schemes schemes) {
        this.schemes = schemes;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 without a scheme, 422 naming every line that is wrong */
    void mustFit(SubmitSelfAssessment said) {
        var scheme = schemes.findPublished(said.year()).orElseThrow(() -> NO_SCHEME_IN_FORCE.because(said.year()));
        var most = maxima(scheme.rules());
        var seen = new HashSet<String>();
        var faults = new ArrayList<FieldError>();
        for (var i = 0; i < said.lines().size(); i++) {
            var line = said.lines().get(i);
            var at = "/lines/" + i;
            if (!most.containsKey(line.leaf()) || !seen.add(line.leaf())) {
                faults.add(new FieldError(
                        at + "/leaf",
                        Text.of("考核办法没有此项,或此项重复", "the scheme has no such leaf, or it was named before")));
            } else if (line.claimed().signum() < 0 || line.claimed().compareTo(most.get(line.leaf())) > 0) {
                faults.add(new FieldError(
                        at + "/claimed",
                        Text.of("自评分须在0与满分之间", "the claim must lie between 0 and the maximum of the leaf")));
            }
        }
        if (!faults.isEmpty()) {
            throw INVALID_FIELDS.because(faults.size()).with(faults);
        }
    }

    private static Map<String, Fraction> maxima(RuleSet rules) {
        return rules.blocks().stream()
                .flatMap(block -> block.leaves().stream())
                .collect(Collectors.toMap(Leaf::code, Leaf::max));
    }
}
