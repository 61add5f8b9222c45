package ruleoflaw.assessment.rule;

import org.jspecify.annotations.Nullable;

/** What a shape is worth when there is nothing to divide by. */
public enum WhenEmpty {
    FULL(Fraction.ONE),
    ZERO(Fraction.ZERO),
    NOT_APPLICABLE(null);

    private final @Nullable Fraction value;

    WhenEmpty(@Nullable Fraction value) {
        this.value = value;
    }

    /** Null when the term does not apply to the unit at all. */
    @Nullable
    Fraction value() {
        return value;
    }
}
