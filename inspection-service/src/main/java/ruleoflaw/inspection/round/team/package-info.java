/**
 * Who carries out a round, and who of them stays away from which unit (回避).
 *
 * <p>Start at {@link Team}.
 */
@NullMarked
package ruleoflaw.inspection.round.team;

import org.jspecify.annotations.NullMarked;
