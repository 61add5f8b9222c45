package ruleoflaw.assessment.usage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.revision.FinalResult;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.chassis.problem.Text;

/**
 * What is handed over about one unit; only what the kind of use allows.
 *
 * @param total of the assessment, for the performance system only
 * @param contribution its weighted share, half-up to two decimals; 0.00 for a vetoed unit
 * @param grade the result itself
 * @param eligible whether the unit may be commended; null when that was not asked
 * @param reason why not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Handover(
        UUID unitId,
        String name,
        String uscc,
        @Nullable String total,
        @Nullable String contribution,
        @Nullable String grade,
        @Nullable Boolean eligible,
        @Nullable Text reason) {

    private static final Fraction HUNDRED = Fraction.of(100);
    private static final int DECIMALS = 2;

    static Handover contribution(FinalResult result, BigDecimal weight) {
        var share = Fraction.of(weight.toPlainString()).dividedBy(HUNDRED);
        var points =
                result.isVetoed() ? Fraction.ZERO : Fraction.of(result.total()).times(share);
        return new Handover(
                result.unitId(),
                result.name(),
                result.uscc(),
                result.total(),
                points.rounded(DECIMALS).toPlainString(),
                null,
                null,
                null);
    }

    static Handover certificate(FinalResult result) {
        return new Handover(result.unitId(), result.name(), result.uscc(), null, null, result.grade(), null, null);
    }

    static Handover eligibility(FinalResult result, Set<String> grades) {
        var eligible = !result.isVetoed() && grades.contains(result.grade());
        return new Handover(
                result.unitId(),
                result.name(),
                result.uscc(),
                null,
                null,
                null,
                eligible,
                eligible ? null : reason(result));
    }

    private static Text reason(FinalResult result) {
        return result.isVetoed()
                ? Text.of("本年度被一票否决", "vetoed this year")
                : Text.of("考核等次不在评先评优范围内", "the grade does not allow a commendation");
    }
}
