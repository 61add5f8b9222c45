/**
 * The demo year at target-service, one class per subject.
 *
 * <p>Start at {@link ruleoflaw.launcher.journey.target.TargetYear}.
 */
@NullMarked
package ruleoflaw.launcher.journey.target;

import org.jspecify.annotations.NullMarked;
