/**
 * Pilots (示范创建): declared, checked by oneself, recommended, reviewed, named; re-checked or revoked later.
 *
 * <p>Start at {@link ruleoflaw.assessment.pilot.Pilot}; its life is drawn in {@link
 * ruleoflaw.assessment.pilot.PilotStage}.
 */
@NullMarked
package ruleoflaw.assessment.pilot;

import org.jspecify.annotations.NullMarked;
