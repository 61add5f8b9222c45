/**
 * Extensions (延期): a unit asks for more time before the last day is over, and somebody who may grants or refuses it.
 *
 * <p>Start at {@link Extension}; both deadlines stay, each with the rule that made it.
 */
@NullMarked
package ruleoflaw.target.extension;

import org.jspecify.annotations.NullMarked;
