package ruleoflaw.assessment.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import ruleoflaw.chassis.problem.Text;

/** The sum of its terms, between 0 and its maximum, rounded half-up: the smallest thing that has points. */
public record Leaf(
        @NotNull @Pattern(regexp = RuleSet.CODE) String code,
        @NotNull Text title,
        @NotNull Fraction max,
        @NotEmpty List<@Valid @NotNull Term> terms) {

    /** Whether a new item of this measure may change its points. */
    public boolean looksAt(String measure) {
        return terms.stream().anyMatch(term -> term.shape().measures().contains(measure));
    }
}
