package ruleoflaw.inspection.annualplan.item;

import static ruleoflaw.inspection.InspectionProblem.PERIOD_REVERSED;
import static ruleoflaw.inspection.InspectionProblem.THEME_REQUIRED;
import static ruleoflaw.inspection.PlanProblem.BASIS_NOT_OF_ISSUER;
import static ruleoflaw.inspection.PlanProblem.DESIGNATION_REQUIRED;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One inspection that is to be planned.
 *
 * @param id of the item that stays, when it is in the plan already
 * @param designation the paper by which the government designated the department (政府督查工作条例, art. 7)
 * @param groups the groups of units it is aimed at
 */
public record DraftItem(
        @Nullable UUID id,
        @NotNull RoundKind kind,
        @Nullable @Size(max = 100) String theme,
        @NotNull LegalBasis legalBasis,
        @Nullable @Size(max = 200) String designation,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 50) String> groups) {

    /** @throws ruleoflaw.chassis.problem.Problem 422, at a pointer below the given one */
    public void mustBeSound(PlanIssuer issuer, String pointer) {
        if (kind == RoundKind.SPECIAL && isBlank(theme)) {
            throw THEME_REQUIRED.because().at(pointer + "/theme");
        }
        if (to.isBefore(from)) {
            throw PERIOD_REVERSED.because(from, to).at(pointer + "/to");
        }
        switch (legalBasis) {
            case GOVERNMENT_INSPECTION -> mustBeDesignated(issuer, pointer);
            case RULE_OF_LAW_INSPECTION -> mustBeOfTheParty(issuer, pointer);
        }
    }

    private void mustBeDesignated(PlanIssuer issuer, String pointer) {
        if (issuer != PlanIssuer.GOVERNMENT && isBlank(designation)) {
            throw DESIGNATION_REQUIRED.because().at(pointer + "/designation");
        }
    }

    private static void mustBeOfTheParty(PlanIssuer issuer, String pointer) {
        if (issuer != PlanIssuer.PARTY_OFFICE) {
            throw BASIS_NOT_OF_ISSUER.because().at(pointer + "/legalBasis");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
