/**
 * How many hours of law a year each kind of person must study: data with the year it begins to hold, not code.
 *
 * <p>Start at {@link ruleoflaw.publicity.requirement.StudyRequirement}; {@link ruleoflaw.publicity.requirement.HoursCount} is asked to count anew when one changes.
 */
@NullMarked
package ruleoflaw.publicity.requirement;

import org.jspecify.annotations.NullMarked;
