/**
 * Whether a scheme's document holds together: what is wrong, where, and why, in both languages.
 *
 * <p>Start at {@link ruleoflaw.assessment.validation.SchemeCheck}.
 */
@NullMarked
package ruleoflaw.assessment.validation;

import org.jspecify.annotations.NullMarked;
