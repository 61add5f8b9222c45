/**
 * The county's progress (全县进度): how many assignments were to be done by a day and how many were, kept as it was reported.
 *
 * <p>Start at {@link ProgressRecord}.
 */
@NullMarked
package ruleoflaw.target.countyprogress;

import org.jspecify.annotations.NullMarked;
