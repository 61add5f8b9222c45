/**
 * The command {@code county}: starts the suite on one machine, stops it, and tells how it is.
 *
 * <p>Start at {@link ruleoflaw.launcher.County}; what the commands act on is {@link ruleoflaw.launcher.suite.Suite}.
 */
@NullMarked
package ruleoflaw.launcher;

import org.jspecify.annotations.NullMarked;
