/**
 * What the person at the console is told, first in Chinese: progress, and everything that can go wrong on a machine.
 *
 * <p>Start at {@link ruleoflaw.launcher.report.LocalProblem}.
 */
@NullMarked
package ruleoflaw.launcher.report;

import org.jspecify.annotations.NullMarked;
