/**
 * Joint meetings (联席会议): who was there, what was decided, and who has to do it by when. A decision may add a line to
 * the assignments of a target that exists; it never makes another assignment of the county's.
 *
 * <p>Start at {@link JointMeeting} and {@link MeetingDecision}.
 */
@NullMarked
package ruleoflaw.target.meeting;

import org.jspecify.annotations.NullMarked;
