/**
 * The visit calendar: who is visited when in a quarter, and by which rounds; a unit sees its own row, and of that only
 * what it may know.
 *
 * <p>Start at {@link CalendarRow}; the rule behind the warnings is in {@code visit.load}.
 */
@NullMarked
package ruleoflaw.inspection.calendar;

import org.jspecify.annotations.NullMarked;
