/**
 * Indicator systems that pilots are measured by (示范指标体系), one edition each, imported as data and never overwritten.
 *
 * <p>Start at {@link ruleoflaw.assessment.pilotstandard.PilotStandard}.
 */
@NullMarked
package ruleoflaw.assessment.pilotstandard;

import org.jspecify.annotations.NullMarked;
