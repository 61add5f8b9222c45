/**
 * The people of rule-of-law work (法治队伍): their posts, qualifications and own training, and how the team is made up.
 *
 * <p>Start at {@link ruleoflaw.publicity.roster.RosterMember}; {@link ruleoflaw.publicity.roster.RosterStatistics} is what may be shown of it.
 */
@NullMarked
package ruleoflaw.publicity.roster;

import org.jspecify.annotations.NullMarked;
