/**
 * Meetings of a unit (专题研究): when its leaders studied rule-of-law work; counted per unit and year, and scored by nobody.
 *
 * <p>Start at {@link UnitMeeting}.
 */
@NullMarked
package ruleoflaw.target.unitmeeting;

import org.jspecify.annotations.NullMarked;
