/**
 * What the public is told about a tip (回应社会关切): written for it, approved by another person, then open to everybody.
 *
 * <p>Start at {@link PublicReply}.
 */
@NullMarked
package ruleoflaw.inspection.tip.reply;

import org.jspecify.annotations.NullMarked;
