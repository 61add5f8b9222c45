/**
 * Issuing: which findings are ordered to be put right, by when, and how an order is taken back.
 *
 * <p>Start at {@link OrderService}; the rules are in {@link IssuingPolicy} and {@link OrderDeadline}.
 */
@NullMarked
package ruleoflaw.inspection.issuing;

import org.jspecify.annotations.NullMarked;
