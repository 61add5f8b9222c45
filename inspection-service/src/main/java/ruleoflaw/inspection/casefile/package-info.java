/**
 * Case files drawn for a review: each is scored by the review's sheet, and each score is one fact.
 *
 * <p>Start at {@link CaseFile}; how it is scored is in {@link Scoring}.
 */
@NullMarked
package ruleoflaw.inspection.casefile;

import org.jspecify.annotations.NullMarked;
