/**
 * Sheets: what every unit has so far under the scheme in force, kept true with every fact.
 *
 * <p>Start at {@link ruleoflaw.assessment.score.ScoreService}; a {@link ruleoflaw.assessment.score.Sheet} holds the
 * trails that {@code rule} computes.
 */
@NullMarked
package ruleoflaw.assessment.score;

import org.jspecify.annotations.NullMarked;
