/**
 * Field sites (外业点位): places that a unit built or runs, and that inspection may visit.
 *
 * <p>Start at {@link Site}.
 */
@NullMarked
package ruleoflaw.target.site;

import org.jspecify.annotations.NullMarked;
