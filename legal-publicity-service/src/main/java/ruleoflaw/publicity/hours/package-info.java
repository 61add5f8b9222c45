/**
 * The figures of a unit's year of study: collective sessions, staff, and who reached the hours required.
 *
 * <p>Start at {@link ruleoflaw.publicity.hours.StudyYear}; {@link ruleoflaw.publicity.hours.StudyCount} counts it anew whenever anything it rests on changes.
 */
@NullMarked
package ruleoflaw.publicity.hours;

import org.jspecify.annotations.NullMarked;
