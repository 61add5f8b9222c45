/**
 * What an annual plan plans: the items, and the rounds that are held against them.
 *
 * <p>Start at {@link PlanItem}.
 */
@NullMarked
package ruleoflaw.inspection.annualplan.item;

import org.jspecify.annotations.NullMarked;
