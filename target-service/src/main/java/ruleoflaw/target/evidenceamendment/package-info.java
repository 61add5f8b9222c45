/**
 * Amendments of evidence: the only way to put right what a sealed month holds, and everybody sees them.
 *
 * <p>Start at {@link ruleoflaw.target.evidenceamendment.EvidenceAmendment}.
 */
@NullMarked
package ruleoflaw.target.evidenceamendment;

import org.jspecify.annotations.NullMarked;
