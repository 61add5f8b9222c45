/**
 * The ledger (工作台账) of all assignments: now, as of any past instant, and what changed between two.
 *
 * <p>Start at {@link Ledger}, which reads the history that the database keeps of every assignment.
 */
@NullMarked
package ruleoflaw.target.ledger;

import org.jspecify.annotations.NullMarked;
