/**
 * Exemplars (典型示范): units and persons named for others to learn from, each on a ground that can be opened.
 *
 * <p>Start at {@link ruleoflaw.assessment.exemplar.Exemplar}; its life is drawn in {@link
 * ruleoflaw.assessment.exemplar.ExemplarStatus}. To be named earns no points; a person's name is on no topic.
 */
@NullMarked
package ruleoflaw.assessment.exemplar;

import org.jspecify.annotations.NullMarked;
