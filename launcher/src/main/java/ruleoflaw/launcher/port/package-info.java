/**
 * The ports of one suite: fixed beside each other from a base, or free ones, and remembered with the data.
 *
 * <p>Start at {@link ruleoflaw.launcher.port.Ports}.
 */
@NullMarked
package ruleoflaw.launcher.port;

import org.jspecify.annotations.NullMarked;
