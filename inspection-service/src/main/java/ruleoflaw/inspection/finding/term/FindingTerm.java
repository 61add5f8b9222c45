package ruleoflaw.inspection.finding.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;

/**
 * How long the unit has to put a finding right.
 *
 * @param days what is usual while there is no order; then what the order gives
 * @param rule the rule behind it, as an official would name it
 * @param lastDay absent while there is no order: the days run from its issue
 * @param calendarAssumed true when the calendar of that year was missing and Monday to Friday were taken as working days
 */
public record FindingTerm(
        int days, DayUnit dayUnit, String rule, @Nullable LocalDate lastDay, boolean calendarAssumed) {
    public static FindingTerm usual(int days, DayUnit unit, String rule) {
        return new FindingTerm(days, unit, rule, null, false);
    }

    public static FindingTerm of(Deadline deadline) {
        return new FindingTerm(
                deadline.days(), deadline.dayUnit(), deadline.rule(), deadline.lastDay(), deadline.calendarAssumed());
    }
}
