/**
 * What was told in a tip: its text, its messages, its pictures, all sealed and erased when their time is over.
 *
 * <p>Start at {@link TipContentService}.
 */
@NullMarked
package ruleoflaw.inspection.tip.content;

import org.jspecify.annotations.NullMarked;
