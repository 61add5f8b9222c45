/**
 * From leaves to a total, and from totals to places and grades within a group. Knows no database and no clock.
 *
 * <p>Start at {@link ruleoflaw.assessment.ranking.Tally}, then {@link ruleoflaw.assessment.ranking.Ranking}.
 */
@NullMarked
package ruleoflaw.assessment.ranking;

import org.jspecify.annotations.NullMarked;
