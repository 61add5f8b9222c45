/**
 * By which denominator the attendance rates of a year are worked out; there is no national formula, so it is decided
 * and stored for each year.
 *
 * <p>Start at {@link ruleoflaw.target.attendancepolicy.DenominatorPolicy}.
 */
@NullMarked
package ruleoflaw.target.attendancepolicy;

import org.jspecify.annotations.NullMarked;
