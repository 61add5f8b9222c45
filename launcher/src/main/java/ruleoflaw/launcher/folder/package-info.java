/**
 * The data folder of one suite: what lies where, whose it is, and what a killed run left in it.
 *
 * <p>Start at {@link ruleoflaw.launcher.folder.SuiteFolder}.
 */
@NullMarked
package ruleoflaw.launcher.folder;

import org.jspecify.annotations.NullMarked;
