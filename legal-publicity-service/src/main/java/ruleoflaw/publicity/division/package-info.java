/**
 * The villages and neighbourhoods of the county with their 12-digit codes, as the last mile is counted.
 *
 * <p>Start at {@link ruleoflaw.publicity.division.Villages}.
 */
@NullMarked
package ruleoflaw.publicity.division;

import org.jspecify.annotations.NullMarked;
