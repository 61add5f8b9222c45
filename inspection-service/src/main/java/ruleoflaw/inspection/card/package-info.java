/**
 * Cards: blue, yellow and red, issued by the calendar alone and cancelled by decision only.
 *
 * <p>Start at {@link Card}; {@link CardIssuing} hears from the deadline engine when one is due.
 */
@NullMarked
package ruleoflaw.inspection.card;

import org.jspecify.annotations.NullMarked;
