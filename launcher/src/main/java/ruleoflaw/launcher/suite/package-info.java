/**
 * The whole suite in one data folder: ports, backends, four services, seeds and the movable clock.
 *
 * <p>Start at {@link ruleoflaw.launcher.suite.Suite}; a system test uses nothing else.
 */
@NullMarked
package ruleoflaw.launcher.suite;

import org.jspecify.annotations.NullMarked;
