/**
 * Difficulties (困难问题) that a unit reports of itself, with what it asks the office to coordinate. No score hears of them:
 * who names a difficulty has not failed.
 *
 * <p>Start at {@link Difficulty}.
 */
@NullMarked
package ruleoflaw.target.difficulty;

import org.jspecify.annotations.NullMarked;
