/**
 * Ladders: what happens to which kind of matter how many days before or after its deadline, as data that the office
 * changes by a new edition.
 *
 * <p>Start at {@link Ladder}; the rungs are in {@link Rung}, the day of each in {@link RungRule}.
 */
@NullMarked
package ruleoflaw.inspection.ladder;

import org.jspecify.annotations.NullMarked;
