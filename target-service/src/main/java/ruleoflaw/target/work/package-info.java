/**
 * Work: what the responsible unit does with its assignments — sign, report progress, report completion.
 *
 * <p>Start at {@link WorkService}; what may follow what is the assignment's own business.
 */
@NullMarked
package ruleoflaw.target.work;

import org.jspecify.annotations.NullMarked;
