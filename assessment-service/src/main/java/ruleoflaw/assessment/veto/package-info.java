/**
 * Vetoes (一票否决): proposed with evidence, the unit heard, then confirmed or dropped by an approver.
 *
 * <p>Start at {@link ruleoflaw.assessment.veto.VetoCase}; its life is in {@link ruleoflaw.assessment.veto.VetoStatus}.
 */
@NullMarked
package ruleoflaw.assessment.veto;

import org.jspecify.annotations.NullMarked;
