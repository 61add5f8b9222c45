package ruleoflaw.inspection.finding;

import static ruleoflaw.inspection.InspectionProblem.FOUND_IN_FUTURE;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may be corrected of a finding until it is confirmed. */
record Particulars(
        @NotNull LocalDate foundOn,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 4000) String description,
        @NotNull Severity severity) {

    /** @throws ruleoflaw.chassis.problem.Problem 422 */
    void mustBePast(LocalDate today) {
        if (foundOn.isAfter(today)) {
            throw FOUND_IN_FUTURE.because(foundOn).at("/foundOn");
        }
    }
}
