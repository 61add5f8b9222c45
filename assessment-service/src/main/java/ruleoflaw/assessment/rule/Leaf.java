package ruleoflaw.assessment.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.problem.Text;

/**
 * The sum of its terms, between 0 and its maximum, rounded half-up: the smallest thing that has points.
 *
 * @param base what a unit starts with, where terms take away instead of adding
 */
public record Leaf(
        @NotNull @Pattern(regexp = RuleSet.CODE) String code,
        @NotNull Text title,
        @NotNull Fraction max,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Fraction base,
        @NotEmpty List<@Valid @NotNull Term> terms) {

    /** Whether a new item of this measure may change its points. */
    public boolean looksAt(String measure) {
        return terms.stream().anyMatch(term -> term.shape().measures().contains(measure));
    }

    /** Whether a unit may have nothing this leaf could look at. */
    public boolean mayNotApply() {
        return start().signum() == 0
                && terms.stream()
                        .filter(term -> term.gain().signum() > 0)
                        .allMatch(term -> term.shape().whenEmpty() == WhenEmpty.NOT_APPLICABLE);
    }

    Fraction start() {
        return Objects.requireNonNullElse(base, Fraction.ZERO);
    }
}
