/**
 * Accountability (责任追究): what triggered a case, the proposal to the competent organ, and its receipt and outcome only.
 *
 * <p>Start at {@link ruleoflaw.assessment.accountability.AccountabilityCase}.
 */
@NullMarked
package ruleoflaw.assessment.accountability;

import org.jspecify.annotations.NullMarked;
