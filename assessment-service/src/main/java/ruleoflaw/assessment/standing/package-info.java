/**
 * How a group stands by the facts so far: a league table and its picture, for the office and the approver only. What a
 * year came to is told by its approved result, never from here.
 *
 * <p>Start at {@link ruleoflaw.assessment.standing.StandingService}.
 */
@NullMarked
package ruleoflaw.assessment.standing;

import org.jspecify.annotations.NullMarked;
