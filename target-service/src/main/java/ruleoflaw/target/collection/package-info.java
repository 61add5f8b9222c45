/**
 * Result collection (结果回收): what every unit hands in when the year ends, in three parts: results, problems, experience.
 *
 * <p>Start at {@link ResultCollection}; each unit's part is a {@link CollectedResult}.
 */
@NullMarked
package ruleoflaw.target.collection;

import org.jspecify.annotations.NullMarked;
