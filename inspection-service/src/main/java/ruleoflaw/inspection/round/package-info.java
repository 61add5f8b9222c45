/**
 * Rounds: a plan of inspection with its legal basis and approval, from which visits are sent out.
 *
 * <p>Start at {@link Round}; {@link RoundService} also plans the visits.
 */
@NullMarked
package ruleoflaw.inspection.round;

import org.jspecify.annotations.NullMarked;
