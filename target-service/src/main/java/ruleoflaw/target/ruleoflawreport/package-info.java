/**
 * Rule-of-law reports of the principal leaders (述法), one per unit and year.
 *
 * <p>Start at {@link RuleOfLawReport}.
 */
@NullMarked
package ruleoflaw.target.ruleoflawreport;

import org.jspecify.annotations.NullMarked;
