/**
 * Major administrative decisions (重大行政决策): the five statutory steps of each, and what came of it.
 *
 * <p>Start at {@link Decision}; its life in {@link DecisionStatus}.
 */
@NullMarked
package ruleoflaw.target.decision;

import org.jspecify.annotations.NullMarked;
