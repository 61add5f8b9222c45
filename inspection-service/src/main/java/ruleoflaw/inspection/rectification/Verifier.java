package ruleoflaw.inspection.rectification;

import static ruleoflaw.inspection.InspectionProblem.SELF_VERIFICATION;
import static ruleoflaw.inspection.InspectionProblem.SUPERIOR_VERIFICATION;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who looks at what the unit has done.
 *
 * @param unit the unit he belongs to, whatever his role
 * @param finder who made the finding
 * @param finderSuperiors everybody above the finder
 */
public record Verifier(String person, Optional<UUID> unit, String finder, Set<String> finderSuperiors) {

    /** @throws ruleoflaw.chassis.problem.Problem 403 when he would judge his own work, his unit's or his people's */
    void mustBeIndependent(String rectifier, UUID rectifyingUnit) {
        if (person.equals(rectifier)
                || person.equals(finder)
                || unit.filter(rectifyingUnit::equals).isPresent()) {
            throw SELF_VERIFICATION.because();
        }
        if (finderSuperiors.contains(person)) {
            throw SUPERIOR_VERIFICATION.because();
        }
    }
}
