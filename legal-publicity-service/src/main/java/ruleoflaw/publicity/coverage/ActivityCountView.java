package ruleoflaw.publicity.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit promised and did in a year.
 *
 * @param planned activities its published plan promises
 * @param counted approved ones, but never more than it promised
 * @param rate counted of planned in per cent, rounded half-up to two decimals; null when nothing was promised
 */
record ActivityCountView(
        @Nullable UUID unitId,
        String unitName,
        int planned,
        int approved,
        int counted,
        @Nullable String rate) {
    static ActivityCountView of(UUID unitId, String unitName, int planned, int approved) {
        var counted = Math.min(planned, approved);
        return new ActivityCountView(unitId, unitName, planned, approved, counted, rate(counted, planned));
    }

    /** All of them together: the capped counts are added, so nobody's zeal covers another's gap. */
    static ActivityCountView total(List<ActivityCountView> units) {
        var planned = units.stream().mapToInt(ActivityCountView::planned).sum();
        var counted = units.stream().mapToInt(ActivityCountView::counted).sum();
        var approved = units.stream().mapToInt(ActivityCountView::approved).sum();
        return new ActivityCountView(null, "合计", planned, approved, counted, rate(counted, planned));
    }

    private static @Nullable String rate(int counted, int planned) {
        return planned == 0
                ? null
                : BigDecimal.valueOf(100L * counted)
                        .divide(BigDecimal.valueOf(planned), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
