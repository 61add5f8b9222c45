/**
 * Commendation (表彰): nomination, review, public notice, objection, approval with the number of its paper, award.
 *
 * <p>Start at {@link ruleoflaw.assessment.honour.Commendation}. A county may not invent honours: a commendation without the
 * approval of a higher level does not begin.
 */
@NullMarked
package ruleoflaw.assessment.honour;

import org.jspecify.annotations.NullMarked;
