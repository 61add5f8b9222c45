/**
 * Units check what was imported about them before their results are noticed: each agrees, or objects and is answered.
 *
 * <p>Start at {@link ruleoflaw.assessment.datacheck.DataCheck}.
 */
@NullMarked
package ruleoflaw.assessment.datacheck;

import org.jspecify.annotations.NullMarked;
