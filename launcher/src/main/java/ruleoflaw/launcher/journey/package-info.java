/**
 * The demo year of the invented county 云岭县, played through the public REST interfaces.
 *
 * <p>Start at {@link ruleoflaw.launcher.journey.DemoYear}.
 */
@NullMarked
package ruleoflaw.launcher.journey;

import org.jspecify.annotations.NullMarked;
