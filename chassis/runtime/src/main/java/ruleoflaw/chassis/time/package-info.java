/**
 * Time as an office counts it: one clock, the working-day calendar and deadlines that name their rule.
 *
 * <p>Start at {@link ruleoflaw.chassis.time.WorkCalendar} and {@link ruleoflaw.chassis.time.Deadline}.
 */
@NullMarked
package ruleoflaw.chassis.time;

import org.jspecify.annotations.NullMarked;
