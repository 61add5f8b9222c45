/**
 * The annual plan of inspection (年度督查计划): which rounds a year will have, under which rules, approved by a document.
 *
 * <p>Start at {@link AnnualPlan}; what is planned is in {@code item}. {@link PlanCheck} holds a round against it.
 */
@NullMarked
package ruleoflaw.inspection.annualplan;

import org.jspecify.annotations.NullMarked;
