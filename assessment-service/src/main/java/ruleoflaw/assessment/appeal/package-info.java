/**
 * Appeals (申诉): a unit disputes one leaf while the notice hangs out; somebody who had no hand in it decides.
 *
 * <p>Start at {@link ruleoflaw.assessment.appeal.Appeal}.
 */
@NullMarked
package ruleoflaw.assessment.appeal;

import org.jspecify.annotations.NullMarked;
