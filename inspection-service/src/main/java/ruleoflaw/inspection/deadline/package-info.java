/**
 * Deadlines: one engine for everything that has a last day, whatever it is; it pauses, extends, ends, and tells which
 * rung of its ladder a matter has come to.
 *
 * <p>Other features use {@link Deadlines}. Start reading at {@link Matter}; the clock's part is {@link DeadlineSweep}.
 */
@NullMarked
package ruleoflaw.inspection.deadline;

import org.jspecify.annotations.NullMarked;
