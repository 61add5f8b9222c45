/**
 * The notice board: frozen results as each may see them. During the notice everybody opens every sheet of it; places
 * and league tables wait for the approval.
 *
 * <p>Start at {@link ruleoflaw.assessment.board.Sight}.
 */
@NullMarked
package ruleoflaw.assessment.board;

import org.jspecify.annotations.NullMarked;
