package ruleoflaw.assessment.pilot;

import static ruleoflaw.assessment.HonourProblem.STANDARD_REQUIRED;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Declares a pilot: the county when the office does, a unit when the unit does.
 *
 * @param standardId the indicator system it is measured by; a single item may do without
 */
record DeclarePilot(
        @Min(2000) @Max(2100) int year,
        @NotNull PilotKind kind,
        @NotNull PilotLevel level,
        @NotBlank @Size(max = 200) String title,
        @Nullable UUID standardId) {

    /** @throws ruleoflaw.chassis.problem.Problem 422 */
    void mustNameItsStandard() {
        if (kind == PilotKind.COMPREHENSIVE && standardId == null) {
            throw STANDARD_REQUIRED.because().at("/standardId");
        }
    }
}
