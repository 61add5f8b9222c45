package ruleoflaw.target.milestone;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Milestone weights of one assignment: all, and those of the completed ones. */
record Weighed(BigDecimal all, BigDecimal completed) {
    /** Completed weight ÷ total, in whole per cent rounded down: 100 only when everything is done. */
    int percent() {
        return completed
                .multiply(BigDecimal.valueOf(100))
                .divide(all, 0, RoundingMode.DOWN)
                .intValueExact();
    }
}
