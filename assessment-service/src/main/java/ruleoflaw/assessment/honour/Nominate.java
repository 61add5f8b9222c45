package ruleoflaw.assessment.honour;

import static ruleoflaw.assessment.HonourProblem.PERSON_INCOMPLETE;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proposes a unit, or a person of it.
 *
 * @param person and {@code post}: given together for a person, both absent for the unit itself
 */
record Nominate(
        @NotNull UUID unitId,
        @Nullable @Size(max = 50) String person,
        @Nullable @Size(max = 100) String post,
        @NotBlank @Size(max = 4000) String merit) {

    /** @throws ruleoflaw.chassis.problem.Problem 422 */
    void mustBeComplete() {
        if ((person == null) != (post == null)) {
            throw PERSON_INCOMPLETE.because().at(person == null ? "/person" : "/post");
        }
    }
}
