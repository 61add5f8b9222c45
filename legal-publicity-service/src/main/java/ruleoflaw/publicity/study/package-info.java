/**
 * Study of law (学法用法): what was studied together or alone, and who was there for how many hours.
 *
 * <p>Start at {@link ruleoflaw.publicity.study.StudySession}; {@link ruleoflaw.publicity.study.AttendanceSheet} is the sign-in sheet as the clerk has it. Attendees never leave the service.
 */
@NullMarked
package ruleoflaw.publicity.study;

import org.jspecify.annotations.NullMarked;
