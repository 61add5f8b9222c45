/**
 * Figures: what can be counted about a unit or the county, from the records themselves; nobody types them.
 *
 * <p>Start at {@link ruleoflaw.target.figure.Tallies}.
 */
@NullMarked
package ruleoflaw.target.figure;

import org.jspecify.annotations.NullMarked;
