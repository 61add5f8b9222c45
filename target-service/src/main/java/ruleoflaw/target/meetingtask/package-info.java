/**
 * Tasks that joint meetings gave (议定事项办理): extra lines of assignments that exist, or tasks of their own.
 *
 * <p>Start at {@link MeetingTask}.
 */
@NullMarked
package ruleoflaw.target.meetingtask;

import org.jspecify.annotations.NullMarked;
