package ruleoflaw.inspection.focus;

import static ruleoflaw.inspection.InspectionProblem.PERIOD_REVERSED;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the office writes down about a focus, at first or corrected.
 *
 * @param name the part of the unit or the post, never a person
 * @param weight how many more lots it gives, see {@link FocusUse#WEIGHTED}
 */
record DescribeFocus(
        @NotNull UUID unitId,
        @NotNull FocusKind kind,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 1000) String reason,
        @NotNull FocusSource source,
        @Min(1) @Max(10) int weight,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {

    /** @throws ruleoflaw.chassis.problem.Problem 422 */
    void mustBeSound() {
        if (to.isBefore(from)) {
            throw PERIOD_REVERSED.because(from, to).at("/to");
        }
    }
}
