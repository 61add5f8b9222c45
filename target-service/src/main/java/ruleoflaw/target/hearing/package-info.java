/**
 * Court hearings (出庭应诉): who of a unit's leaders appeared, and what the court thought of an absence.
 *
 * <p>Start at {@link Hearing}; the two rates and their denominator are in {@link Attendances}.
 */
@NullMarked
package ruleoflaw.target.hearing;

import org.jspecify.annotations.NullMarked;
