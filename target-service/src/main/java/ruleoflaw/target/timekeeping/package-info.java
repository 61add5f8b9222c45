/**
 * Timekeeping: what happens to assignments because time goes by and nobody acts.
 *
 * <p>Start at {@link ReminderSweep} (not signed in time) and {@link PlanClosure} (not done when the plan ends).
 */
@NullMarked
package ruleoflaw.target.timekeeping;

import org.jspecify.annotations.NullMarked;
