package ruleoflaw.assessment.ranking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.SortedSet;
import java.util.UUID;
import ruleoflaw.assessment.rule.Grades.Grade;

/**
 * Where a unit stands in its group.
 *
 * @param rank 1 is best; units that nothing tells apart share a rank
 * @param total as in the score
 * @param barredBy what kept the unit from a better grade that its total would have reached, by the scheme's codes
 * @param overQuota whether a better grade was reached, but all its places were taken
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Place(
        UUID unitId,
        int rank,
        Grade grade,
        String total,
        boolean vetoed,
        SortedSet<String> barredBy,
        boolean overQuota) {}
