package ruleoflaw.assessment.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import ruleoflaw.chassis.problem.Text;

/**
 * Points beside the blocks, such as a bonus for a formal designation: each entry a leaf, all of them up to a cap.
 *
 * @param cap what all entries together may come to
 */
public record Ledger(
        @NotNull @Pattern(regexp = RuleSet.CODE) String code,
        @NotNull Text title,
        @NotNull Fraction cap,
        @NotEmpty List<@Valid @NotNull Leaf> entries) {

    /** What one item of the measure with this kind is worth; empty when no entry counts such a kind. */
    public Optional<Fraction> points(String measure, String kind) {
        return entries.stream()
                .flatMap(entry -> entry.terms().stream())
                .filter(term -> term.shape() instanceof Shape.PerInstance(Quantity count)
                        && measure.equals(count.measure())
                        && count.sum() == null
                        && (!count.where().containsKey("kind")
                                || count.where().get("kind").contains(kind)))
                .map(Term::points)
                .findFirst();
    }
}
