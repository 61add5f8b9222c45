package ruleoflaw.assessment.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.problem.Text;

/**
 * How totals become grades.
 *
 * @param tieBreakers the blocks that decide between equal totals, in this order
 * @param cuts best first; the first one whose total is reached, whose quota is not used up and which nothing bars
 * @param otherwise the grade below all of them
 * @param vetoed the grade of a unit that a veto stands against, whatever its total
 */
public record Grades(
        @NotNull List<@NotNull String> tieBreakers,
        @NotEmpty List<@Valid @NotNull Cut> cuts,
        @Valid @NotNull Grade otherwise,
        @Valid @NotNull Grade vetoed) {

    /** What it is called. */
    public record Grade(
            @NotNull @Pattern(regexp = RuleSet.CODE) String code,
            @NotNull Text title) {}

    /**
     * One grade with what it asks for.
     *
     * @param quota how many of a group may have it; absent: all
     * @param bars what excludes a unit from it
     */
    public record Cut(
            @Valid @NotNull Grade grade,
            @NotNull Fraction atLeast,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Valid @Nullable
            Quota quota,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid @NotNull Condition> bars) {
        public Cut {
            bars = bars == null ? List.of() : bars;
        }
    }

    /** The share of a group, rounded down, but never fewer than the minimum. */
    public record Quota(@NotNull Fraction share, @Min(0) int minimum) {
        public int of(int units) {
            var whole = share.times(Fraction.of(units));
            var places = whole.numerator().divide(whole.denominator()).min(BigInteger.valueOf(units));
            return Math.max(minimum, places.intValueExact());
        }
    }

    List<Condition> bars() {
        return cuts.stream().flatMap(cut -> cut.bars().stream()).toList();
    }
}
