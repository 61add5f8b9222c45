package ruleoflaw.inspection.ladder;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;

/** When a rung comes: so many days before the due day, or after the last day. */
@Embeddable
public record RungRule(
        @NotNull @Enumerated(EnumType.STRING) Rung rung,
        @NotNull @Enumerated(EnumType.STRING) Side side,
        @Min(1) @Max(365) int days,
        @NotNull @Enumerated(EnumType.STRING) DayUnit dayUnit) {

    /**
     * The day on which the rung comes.
     *
     * @param paused working days after the last day that do not count against the unit
     */
    public LocalDate dayFor(Deadline deadline, int paused, WorkCalendar calendar) {
        return switch (side) {
            case BEFORE_DUE -> before(deadline.due(), calendar);
            case AFTER_LAST_DAY -> after(calendar.plusWorkingDays(deadline.lastDay(), paused), calendar);
        };
    }

    public boolean isOverdue() {
        return side == Side.AFTER_LAST_DAY;
    }

    /** The rule as an official would say it. */
    public String words() {
        var counted = days + (dayUnit == DayUnit.WORKING ? "个工作日" : "日");
        return rung.label() + ":" + (side == Side.BEFORE_DUE ? "到期前" : "逾期满") + counted;
    }

    private LocalDate before(LocalDate due, WorkCalendar calendar) {
        if (dayUnit == DayUnit.CALENDAR) {
            return due.minusDays(days);
        }
        var day = due;
        for (var left = days; left > 0; ) {
            day = day.minusDays(1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private LocalDate after(LocalDate from, WorkCalendar calendar) {
        return dayUnit == DayUnit.WORKING ? calendar.plusWorkingDays(from, days) : from.plusDays(days);
    }
}
