package ruleoflaw.assessment.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import ruleoflaw.chassis.problem.Text;

/**
 * Something that holds of a unit's year or does not, such as a veto or what bars a grade. Its trail is that of a leaf
 * with one point.
 *
 * @param when holds as soon as the quantity reaches 1
 */
public record Condition(
        @NotNull @Pattern(regexp = RuleSet.CODE) String code,
        @NotNull Text title,
        @Valid @NotNull Quantity when) {

    Leaf asLeaf() {
        var flag = new Shape.Flag(when, null, WhenEmpty.ZERO);
        return new Leaf(code, title, Fraction.ONE, null, List.of(new Term(Fraction.ONE, flag, null)));
    }
}
