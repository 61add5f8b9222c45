package ruleoflaw.inspection.finding;

import static ruleoflaw.inspection.InspectionProblem.VISIT_REQUIRED;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down a problem; {@code visitId} is given when, and only when, a visit is the source. */
record RecordFinding(
        @NotNull UUID unitId,
        @Nullable UUID visitId,
        @NotNull FindingSource source,
        @NotNull LocalDate foundOn,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 4000) String description,
        @NotNull Severity severity) {

    /** @throws ruleoflaw.chassis.problem.Problem 422 */
    void mustNameItsVisit() {
        if ((source == FindingSource.VISIT) != (visitId != null)) {
            throw VISIT_REQUIRED.because().at("/visitId");
        }
    }

    Particulars particulars() {
        return new Particulars(foundOn, title, description, severity);
    }
}
