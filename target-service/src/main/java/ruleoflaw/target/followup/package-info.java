/**
 * What became of a major decision (决策执行和调整): execution checks and post-evaluations.
 *
 * <p>Start at {@link ruleoflaw.target.followup.FollowUp}.
 */
@NullMarked
package ruleoflaw.target.followup;

import org.jspecify.annotations.NullMarked;
