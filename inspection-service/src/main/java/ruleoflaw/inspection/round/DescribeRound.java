package ruleoflaw.inspection.round;

import static ruleoflaw.inspection.InspectionProblem.PERIOD_REVERSED;
import static ruleoflaw.inspection.InspectionProblem.THEME_REQUIRED;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.inspection.annualplan.item.LegalBasis;
import ruleoflaw.inspection.annualplan.item.PlannedRound;
import ruleoflaw.inspection.annualplan.item.RoundKind;

/**
 * What the office writes down about a round, at first or corrected.
 *
 * @param planItemId the item of the annual plan it carries out
 * @param outsidePlanReason why it is held although it is not planned
 */
record DescribeRound(
        @Min(2000) @Max(2100) int year,
        @NotBlank @Size(max = 100) String name,
        @NotNull RoundKind kind,
        @Nullable @Size(max = 100) String theme,
        @NotNull LegalBasis legalBasis,
        @NotBlank @Size(max = 200) String approvalDocument,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Nullable UUID planItemId,
        @Nullable @Size(max = 500) String outsidePlanReason) {

    PlannedRound planned() {
        return new PlannedRound(year, kind, legalBasis, from, to, planItemId, outsidePlanReason);
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 */
    void mustBeSound() {
        if (kind == RoundKind.SPECIAL && (theme == null || theme.isBlank())) {
            throw THEME_REQUIRED.because().at("/theme");
        }
        if (to.isBefore(from)) {
            throw PERIOD_REVERSED.because(from, to).at("/to");
        }
    }
}
