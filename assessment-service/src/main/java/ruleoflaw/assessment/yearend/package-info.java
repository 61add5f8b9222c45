/**
 * Year-end checks at the desk and in the field: of every sampled item one verdict on its form (要件) and one on its
 * substance (实质), never one tick for both.
 *
 * <p>Start at {@link ruleoflaw.assessment.yearend.YearEndCheck}; a {@link ruleoflaw.assessment.yearend.CheckPoint} is one
 * verdict that is due.
 */
@NullMarked
package ruleoflaw.assessment.yearend;

import org.jspecify.annotations.NullMarked;
