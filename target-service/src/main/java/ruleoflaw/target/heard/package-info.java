/**
 * What the other services tell that the county's report has to count: a row per record, with its latest status.
 *
 * <p>Start at {@link ruleoflaw.target.heard.HeardRecord}.
 */
@NullMarked
package ruleoflaw.target.heard;

import org.jspecify.annotations.NullMarked;
