/**
 * Responsibility disputes (职责争议): a unit says that work is not, or not alone, its own; the office rules.
 *
 * <p>Start at {@link Dispute}; {@link Ruling} says what a ruling may do.
 */
@NullMarked
package ruleoflaw.target.dispute;

import org.jspecify.annotations.NullMarked;
