/**
 * Inspection finds problems and does not let go of them until they are solved.
 *
 * <p>A {@code round} sends inspectors on {@code visit}s; what they see, or what other sources report, becomes a
 * {@code finding}; a confirmed finding is put right under a {@code rectification} order. Start at {@code finding}.
 */
@NullMarked
package ruleoflaw.inspection;

import org.jspecify.annotations.NullMarked;
