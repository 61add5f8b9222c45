/**
 * Visits: an inspector goes to a unit, announced (明查) or not (暗访).
 *
 * <p>Start at {@link Visit}. Of an unannounced visit neither its unit nor any public topic learns before it is closed.
 */
@NullMarked
package ruleoflaw.inspection.visit;

import org.jspecify.annotations.NullMarked;
