package ruleoflaw.assessment.score;

/**
 * What a full recomputation found.
 *
 * @param changedLeaves leaves that were not what the facts say; anything but 0 is a defect
 */
public record Recomputation(int year, int units, int leaves, int changedLeaves) {
    static Recomputation none(int year) {
        return new Recomputation(year, 0, 0, 0);
    }

    Recomputation plus(int moreLeaves, int moreChanged) {
        return new Recomputation(year, units + 1, leaves + moreLeaves, changedLeaves + moreChanged);
    }
}
