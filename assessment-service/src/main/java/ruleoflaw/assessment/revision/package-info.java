/**
 * Frozen results: what a group had when its results were noticed, word for word and under a hash. Later facts and later
 * schemes change nothing in them.
 *
 * <p>Start at {@link ruleoflaw.assessment.revision.Revision}; {@link ruleoflaw.assessment.revision.Freezing} makes one,
 * and {@link ruleoflaw.assessment.revision.Changes} compares two.
 */
@NullMarked
package ruleoflaw.assessment.revision;

import org.jspecify.annotations.NullMarked;
