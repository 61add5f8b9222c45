package ruleoflaw.assessment.revision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ruleoflaw.assessment.ranking.Place;
import ruleoflaw.assessment.ranking.UnitScore;
import ruleoflaw.assessment.rule.LeafTrail;

/**
 * One unit's year as it was frozen.
 *
 * @param leaves every leaf with its whole trail, entries of ledgers and vetoes included
 * @param score what they add up to
 * @param place rank and grade within the group
 */
public record FrozenSheet(UUID unitId, String name, String uscc, List<LeafTrail> leaves, UnitScore score, Place place) {

    /** The leaf's points; empty when it does not apply to the unit, or the scheme has no such leaf. */
    public Optional<String> points(String leaf) {
        return leaf(leaf).map(LeafTrail::points);
    }

    Optional<LeafTrail> leaf(String code) {
        return leaves.stream().filter(trail -> trail.code().equals(code)).findFirst();
    }

    public String total() {
        return score.total();
    }

    public int rank() {
        return place.rank();
    }

    /** The grade's code in the scheme. */
    public String grade() {
        return place.grade().code();
    }

    public boolean vetoed() {
        return place.vetoed();
    }
}
