/**
 * Result runs: how the results of a group become final, from the office's draft over the units' check and the public
 * notice to approval and publication.
 *
 * <p>Start at {@link ruleoflaw.assessment.run.ResultRun}; its life is in {@link ruleoflaw.assessment.run.RunStatus}.
 */
@NullMarked
package ruleoflaw.assessment.run;

import org.jspecify.annotations.NullMarked;
