/**
 * Publicity plans: what a unit promises for the year (谁执法谁普法), activity by activity.
 *
 * <p>Start at {@link PublicityPlan}; its life is drawn in {@link PlanStatus}. What it promises is a
 * {@link PlannedActivity}.
 */
@NullMarked
package ruleoflaw.publicity.plan;

import org.jspecify.annotations.NullMarked;
