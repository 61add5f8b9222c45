package ruleoflaw.inspection.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A day of the calendar behind a deadline.
 *
 * @param overdue how many working days after the last day it is; 0 up to the last day
 */
record DayView(LocalDate day, Nature nature, int overdue) {
    /** What the calendar says of it. */
    enum Nature {
        WORKDAY,
        WEEKEND,
        HOLIDAY,
        /** A weekend day that is worked (调休). */
        SWAPPED_WORKDAY;

        static Nature of(LocalDate day, boolean worked) {
            var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (worked) {
                return weekend ? SWAPPED_WORKDAY : WORKDAY;
            }
            return weekend ? WEEKEND : HOLIDAY;
        }
    }
}
