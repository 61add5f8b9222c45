/**
 * How much a unit is visited in a quarter; says so, and never refuses.
 *
 * <p>Start at {@link VisitLoad}.
 */
@NullMarked
package ruleoflaw.inspection.visit.load;

import org.jspecify.annotations.NullMarked;
