/**
 * The box in the wall: what anybody may do without a login, and by his code alone.
 *
 * <p>Start at {@link TipBoxResource}. Nothing here asks for, keeps or logs an address or an agent.
 */
@NullMarked
package ruleoflaw.inspection.tip.box;

import org.jspecify.annotations.NullMarked;
