/**
 * Escalation: what the engine proposes beyond cards – urging, a talk, a circular, accountability – and what was decided.
 *
 * <p>Start at {@link Escalation}; {@link Escalations} is how urging orders, talks and circulars take a step up.
 */
@NullMarked
package ruleoflaw.inspection.escalation;

import org.jspecify.annotations.NullMarked;
