/**
 * The procedure of a major decision (重大行政决策程序): its five steps, and what the decree asks of each.
 *
 * <p>Start at {@link ruleoflaw.target.procedure.Procedure}; the law is in {@link ruleoflaw.target.procedure.Decree713}.
 */
@NullMarked
package ruleoflaw.target.procedure;

import org.jspecify.annotations.NullMarked;
