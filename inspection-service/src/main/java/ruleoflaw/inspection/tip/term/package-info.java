/**
 * The days that the rules give for a tip, and how they are watched: by the engine of all deadlines, in confidence.
 *
 * <p>Start reading at {@link TipTerms}.
 */
@NullMarked
package ruleoflaw.inspection.tip.term;

import org.jspecify.annotations.NullMarked;
