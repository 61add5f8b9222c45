/**
 * What is overdue in the county: by unit, and by the rung it has come to.
 *
 * <p>Start at {@link OverdueRow}; the matters themselves are listed by the package {@code deadline}.
 */
@NullMarked
package ruleoflaw.inspection.overdue;

import org.jspecify.annotations.NullMarked;
