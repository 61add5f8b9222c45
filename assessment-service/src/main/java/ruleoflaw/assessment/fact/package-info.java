/**
 * What we were told: one row per event and measure, only ever added.
 *
 * <p>Start at {@link ruleoflaw.assessment.fact.Fact}; which of an item's facts stands is decided in
 * {@link ruleoflaw.assessment.fact.Succession}.
 */
@NullMarked
package ruleoflaw.assessment.fact;

import org.jspecify.annotations.NullMarked;
