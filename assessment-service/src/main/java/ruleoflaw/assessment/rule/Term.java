package ruleoflaw.assessment.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * points × shape.
 *
 * @param points may be negative: then it takes away
 * @param cap the most it may give or take
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Term(
        @NotNull Fraction points,
        @Valid @NotNull Shape shape,
        @Nullable Fraction cap) {
    /** What it can add at most; nothing when it only takes away. */
    public Fraction gain() {
        return (cap == null || points.signum() < 0 ? points : cap).max(Fraction.ZERO);
    }
}
