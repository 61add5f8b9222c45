/**
 * The few REST requests the launcher makes itself: is it ready, load the seeds, which unit is meant.
 *
 * <p>Start at {@link ruleoflaw.launcher.rest.SeedLoader}.
 */
@NullMarked
package ruleoflaw.launcher.rest;

import org.jspecify.annotations.NullMarked;
