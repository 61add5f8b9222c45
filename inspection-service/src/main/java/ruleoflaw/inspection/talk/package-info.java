/**
 * Talks (约谈): a leader of a unit is invited, heard, and told what must follow by when.
 *
 * <p>Start at {@link Talk}; its life is drawn in {@link TalkStatus}. People are named by their posts only.
 */
@NullMarked
package ruleoflaw.inspection.talk;

import org.jspecify.annotations.NullMarked;
