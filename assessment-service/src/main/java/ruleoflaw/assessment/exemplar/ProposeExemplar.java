package ruleoflaw.assessment.exemplar;

import static ruleoflaw.assessment.HonourProblem.EXEMPLAR_BASIS_INCOMPLETE;
import static ruleoflaw.assessment.HonourProblem.EXEMPLAR_VALIDITY;
import static ruleoflaw.assessment.HonourProblem.PERSON_INCOMPLETE;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proposes a unit, or a person of it, as an exemplar.
 *
 * @param person and {@code post}: given together for a person, both absent for the unit itself
 * @param year the year whose work is the example
 * @param basisId the granted nomination, named pilot or published case; absent for a paper from outside
 * @param basisDocument the number of the paper from outside; absent for a record of ours
 * @param validUntil the last day on which it is shown as an exemplar
 */
record ProposeExemplar(
        @NotNull UUID unitId,
        @Nullable @Size(min = 1, max = 50) String person,
        @Nullable @Size(min = 1, max = 100) String post,
        @Min(2000) @Max(2100) int year,
        @NotNull ExemplarField field,
        @NotNull ExemplarLevel level,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String merit,
        @NotNull Basis basis,
        @Nullable UUID basisId,
        @Nullable @Size(min = 1, max = 200) String basisDocument,
        @NotNull LocalDate validUntil) {

    /** @throws ruleoflaw.chassis.problem.Problem 422 */
    void mustBeComplete(LocalDate today) {
        if ((person == null) != (post == null)) {
            throw PERSON_INCOMPLETE.because().at(person == null ? "/person" : "/post");
        }
        if ((basisDocument != null) != (basis == Basis.DOCUMENT)) {
            throw EXEMPLAR_BASIS_INCOMPLETE.because().at("/basisDocument");
        }
        if ((basisId == null) != (basis == Basis.DOCUMENT)) {
            throw EXEMPLAR_BASIS_INCOMPLETE.because().at("/basisId");
        }
        if (!validUntil.isAfter(today)) {
            throw EXEMPLAR_VALIDITY.because(validUntil).at("/validUntil");
        }
    }
}
