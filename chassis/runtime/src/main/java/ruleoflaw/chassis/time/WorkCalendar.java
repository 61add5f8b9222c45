package ruleoflaw.chassis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The county's working days: Monday to Friday, less the public holidays, plus the weekend days worked instead (调休).
 *
 * <p>Holidays are data, one file a year. For a year without a file Monday to Friday are assumed, and every deadline
 * reaching into it says so.
 */
public final class WorkCalendar {
    /** What a day of the calendar file is. */
    public enum Kind {
        HOLIDAY,
        WORKDAY
    }

    private final Map<LocalDate, Kind> exceptions;
    private final Set<Integer> years;

    /**
     * @param exceptions the days that are not what their weekday suggests
     * @param years the years for which a file was loaded
     */
    public WorkCalendar(Map<LocalDate, Kind> exceptions, Set<Integer> years) {
        this.exceptions = Map.copyOf(exceptions);
        this.years = Set.copyOf(years);
    }

    public boolean isWorkingDay(LocalDate day) {
        var exception = exceptions.get(day);
        if (exception != null) {
            return exception == Kind.WORKDAY;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The first working day on or after the given one. */
    public LocalDate workingDayFrom(LocalDate day) {
        var found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The day {@code days} working days after {@code start}, which itself is not counted. */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        var day = start;
        for (var left = days; left > 0; left--) {
            day = workingDayFrom(day.plusDays(1));
        }
        return day;
    }

    /** How many working days lie after {@code from} up to and including {@code to}; 0 when {@code to} is not later. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The deadline a rule gives when it starts to run on {@code start}, the day of the start not counted. */
    public Deadline deadline(LocalDate start, int days, DayUnit unit, String rule) {
        var due = unit == DayUnit.WORKING ? plusWorkingDays(start, days) : start.plusDays(days);
        return new Deadline(due, workingDayFrom(due), days, unit, rule, isAssumed(start, due));
    }

    /** A deadline whose day was set by decision. */
    public Deadline fixed(LocalDate due, String rule) {
        return new Deadline(due, workingDayFrom(due), 0, DayUnit.CALENDAR, rule, isAssumed(due, due));
    }

    private boolean isAssumed(LocalDate from, LocalDate to) {
        return !years.contains(from.getYear()) || !years.contains(to.getYear());
    }
}
