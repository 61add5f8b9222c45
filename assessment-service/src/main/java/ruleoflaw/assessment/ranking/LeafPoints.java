package ruleoflaw.assessment.ranking;

import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.rule.LeafTrail;

/**
 * What a tally needs of a leaf.
 *
 * @param points absent when the leaf does not apply
 * @param waiting whether a reviewer still has to judge
 */
public record LeafPoints(String code, @Nullable String points, boolean waiting) {
    public static LeafPoints of(LeafTrail trail) {
        return new LeafPoints(trail.code(), trail.points(), trail.waiting());
    }
}
