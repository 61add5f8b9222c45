/**
 * Vetoes proposed for falsified rectification: the proposal with its evidence goes to the assessment, inside the office.
 *
 * <p>Start at {@link VetoProposal}.
 */
@NullMarked
package ruleoflaw.inspection.veto;

import org.jspecify.annotations.NullMarked;
