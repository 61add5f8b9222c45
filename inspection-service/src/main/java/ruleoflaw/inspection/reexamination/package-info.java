/**
 * Objections to feedback opinions, and their re-examination (复核) by people who had no hand in the opinion
 * (政府督查工作条例 art. 17). A dispute about a single finding is another thing: see {@code dispute}.
 *
 * <p>Start at {@link Objection}; {@link Recusal} says who may not decide.
 */
@NullMarked
package ruleoflaw.inspection.reexamination;

import org.jspecify.annotations.NullMarked;
