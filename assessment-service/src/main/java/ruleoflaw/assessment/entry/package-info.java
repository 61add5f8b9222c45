/**
 * Entries of the bonus and deduction ledgers: each on a document and a legal ground, worth what the scheme says, used
 * once, and confirmed by somebody else than the one who proposed it.
 *
 * <p>Start at {@link ruleoflaw.assessment.entry.Entry}; what may never be scored is in
 * {@link ruleoflaw.assessment.entry.ForbiddenKind}.
 */
@NullMarked
package ruleoflaw.assessment.entry;

import org.jspecify.annotations.NullMarked;
