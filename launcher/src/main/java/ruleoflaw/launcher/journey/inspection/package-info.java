/**
 * The demo year at inspection-service, one class per subject.
 *
 * <p>Start at {@link ruleoflaw.launcher.journey.inspection.InspectionYear}.
 */
@NullMarked
package ruleoflaw.launcher.journey.inspection;

import org.jspecify.annotations.NullMarked;
