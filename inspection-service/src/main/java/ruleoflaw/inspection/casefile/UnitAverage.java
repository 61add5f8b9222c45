package ruleoflaw.inspection.casefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;

/**
 * How well a unit's files were kept in a year: the mean of each file's share of its possible points, of a hundred.
 *
 * @param average half-up to two decimals
 */
record UnitAverage(UUID unitId, int year, int files, BigDecimal average) {
    private static final int HUNDRED = 100;
    /** Digits in between; far more than two decimals of a mean over any number of files need. */
    private static final int PRECISE = 20;

    /** One scored file. */
    record Score(UUID unitId, BigDecimal points, BigDecimal possible) {
        BigDecimal ofAHundred() {
            return points.multiply(BigDecimal.valueOf(HUNDRED)).divide(possible, PRECISE, RoundingMode.HALF_UP);
        }
    }

    /** @param scores at least one, all of this unit */
    static UnitAverage of(UUID unitId, int year, List<Score> scores) {
        var sum = scores.stream().map(Score::ofAHundred).reduce(BigDecimal.ZERO, BigDecimal::add);
        var average = sum.divide(BigDecimal.valueOf(scores.size()), PRECISE, RoundingMode.HALF_UP)
                .setScale(2, RoundingMode.HALF_UP);
        return new UnitAverage(unitId, year, scores.size(), average);
    }
}
