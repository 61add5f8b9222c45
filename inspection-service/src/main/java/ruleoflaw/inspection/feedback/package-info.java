/**
 * Feedback opinions (督查意见): what a round concludes about one unit, drafted by one, approved by another, sent and signed
 * for. A correction is a new revision; the old one stays readable.
 *
 * <p>Start at {@link Opinion}; its life is drawn in {@link OpinionStatus}. What a unit holds against one is in {@code
 * reexamination}.
 */
@NullMarked
package ruleoflaw.inspection.feedback;

import org.jspecify.annotations.NullMarked;
