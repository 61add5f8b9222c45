package ruleoflaw.assessment.pilotcheck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How far a pilot is (达标率): what is met, and half of what is partly met, of all items that apply.
 *
 * @param open items without a verdict
 * @param percent with two decimals, half-up; absent while items are open or when none applies
 */
record Readiness(
        int items,
        int met,
        int partly,
        int notMet,
        int notApplicable,
        int open,
        @Nullable String percent) {
    private static final int DECIMALS = 2;

    static Readiness of(int items, Collection<Verdict> verdicts) {
        var met = count(verdicts, Verdict.MET);
        var partly = count(verdicts, Verdict.PARTLY);
        var notMet = count(verdicts, Verdict.NOT_MET);
        var out = count(verdicts, Verdict.NOT_APPLICABLE);
        var open = items - verdicts.size();
        return new Readiness(
                items, met, partly, notMet, out, open, open > 0 ? null : percent(met, partly, items - out));
    }

    private static int count(Collection<Verdict> verdicts, Verdict wanted) {
        return (int) verdicts.stream().filter(verdict -> verdict == wanted).count();
    }

    /** (met + partly / 2) / applicable, in one division so that nothing is rounded on the way. */
    private static @Nullable String percent(int met, int partly, int applicable) {
        return applicable == 0
                ? null
                : BigDecimal.valueOf(100L * (2L * met + partly))
                        .divide(BigDecimal.valueOf(2L * applicable), DECIMALS, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
