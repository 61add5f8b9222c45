/**
 * Activities: what a unit has done so that people know the law, and whether the office counts it.
 *
 * <p>Start at {@link Activity}; its life is drawn in {@link ActivityStatus}. What was done stands in
 * {@link ReportActivity}.
 */
@NullMarked
package ruleoflaw.publicity.activity;

import org.jspecify.annotations.NullMarked;
