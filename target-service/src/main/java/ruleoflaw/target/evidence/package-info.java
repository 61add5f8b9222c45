/**
 * Evidence (佐证材料): what proves the work, when it happened, when it came in, and what two reviewers' clicks say.
 *
 * <p>Start at {@link Evidence}; {@link FlagPolicy} says what is pointed out to reviewer and unit alike.
 */
@NullMarked
package ruleoflaw.target.evidence;

import org.jspecify.annotations.NullMarked;
