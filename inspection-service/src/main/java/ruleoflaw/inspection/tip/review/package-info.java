/**
 * The answer to a tip is looked at again by somebody else: review (复查), then re-examination (复核), then it is final.
 *
 * <p>Start reading at {@link ReviewCourse}. Nothing of it goes to any topic; grounds and replies are sealed with the tip.
 */
@NullMarked
package ruleoflaw.inspection.tip.review;

import org.jspecify.annotations.NullMarked;
