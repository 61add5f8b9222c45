/**
 * The demo year at assessment-service, one class per subject.
 *
 * <p>Start at {@link ruleoflaw.launcher.journey.assessment.AssessmentYear}.
 */
@NullMarked
package ruleoflaw.launcher.journey.assessment;

import org.jspecify.annotations.NullMarked;
