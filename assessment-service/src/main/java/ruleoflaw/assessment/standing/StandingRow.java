package ruleoflaw.assessment.standing;

import java.util.SortedSet;
import java.util.UUID;
import ruleoflaw.assessment.ranking.UnitScore;
import ruleoflaw.chassis.problem.Text;

/**
 * A unit's place in its group so far.
 *
 * @param barredBy what keeps it from a better grade, by the scheme's codes
 * @param overQuota whether a better grade is reached, but has no place left
 */
record StandingRow(
        UUID unitId,
        String name,
        int rank,
        String total,
        String gradeCode,
        Text grade,
        boolean vetoed,
        SortedSet<String> barredBy,
        boolean overQuota,
        UnitScore score) {}
