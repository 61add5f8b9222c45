/**
 * Who must keep out of what: declared conflicts, and the rule that nobody scores a unit that is his own.
 *
 * <p>Start at {@link ruleoflaw.assessment.recusal.Impartiality}; {@link ruleoflaw.assessment.recusal.Involvement} is how
 * the later features say who had a hand in a unit's year.
 */
@NullMarked
package ruleoflaw.assessment.recusal;

import org.jspecify.annotations.NullMarked;
