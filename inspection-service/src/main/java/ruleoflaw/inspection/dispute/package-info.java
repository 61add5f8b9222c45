/**
 * Disputes: a unit says that a finding is wrong, and somebody who did not make it rules.
 *
 * <p>Start at {@link Dispute}. An upheld dispute withdraws the finding, and its order with it.
 */
@NullMarked
package ruleoflaw.inspection.dispute;

import org.jspecify.annotations.NullMarked;
