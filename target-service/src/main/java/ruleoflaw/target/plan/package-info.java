/**
 * Annual plans (年度工作要点): what the county takes on in a year, and how far the paper is.
 *
 * <p>Start at {@link Plan}; its life is drawn in {@link PlanStatus}.
 */
@NullMarked
package ruleoflaw.target.plan;

import org.jspecify.annotations.NullMarked;
