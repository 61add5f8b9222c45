/**
 * Operating system processes: started, remembered on disk, recognised later, ended by pid only.
 *
 * <p>Start at {@link ruleoflaw.launcher.process.ChildProcess}.
 */
@NullMarked
package ruleoflaw.launcher.process;

import org.jspecify.annotations.NullMarked;
