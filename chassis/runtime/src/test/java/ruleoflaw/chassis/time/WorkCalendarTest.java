package ruleoflaw.chassis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.chassis.time.WorkCalendar.Kind.HOLIDAY;
import static ruleoflaw.chassis.time.WorkCalendar.Kind.WORKDAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as the office counts them in 2026; what is expected was counted on a wall calendar. */
class WorkCalendarTest {
    private static final WorkCalendar CALENDAR = calendar2026();

    private static WorkCalendar calendar2026() {
        var days = new HashMap<LocalDate, WorkCalendar.Kind>();
        off(days, "2026-01-01", "2026-01-03");
        off(days, "2026-02-15", "2026-02-23");
        off(days, "2026-05-01", "2026-05-05");
        off(days, "2026-10-01", "2026-10-07");
        for (var worked : Set.of("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10")) {
            days.put(LocalDate.parse(worked), WORKDAY);
        }
        return new WorkCalendar(days, Set.of(2026));
    }

    private static void off(Map<LocalDate, WorkCalendar.Kind> days, String from, String to) {
        LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1)).forEach(day -> days.put(day, HOLIDAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-12, 5, 2026-01-19",
        "2026-08-19, 5, 2026-08-26",
        "2026-08-19, 10, 2026-09-02",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 2, 2026-02-24",
        "2026-02-13, 5, 2026-02-27",
        "2026-02-27, 1, 2026-02-28",
        "2026-02-28, 1, 2026-03-02",
        "2026-09-30, 1, 2026-10-08",
        "2026-09-30, 3, 2026-10-10",
        "2026-10-10, 1, 2026-10-12",
        "2026-04-30, 1, 2026-05-06",
    })
    void workingDaysAreCountedAcrossHolidaysAndSwappedWeekends(LocalDate from, int days, LocalDate expected) {
        assertThat(CALENDAR.plusWorkingDays(from, days)).isEqualTo(expected);
        assertThat(CALENDAR.workingDaysBetween(from, expected)).isEqualTo(days);
    }

    @Test
    void fromALaterDayBackwardsThereAreNoWorkingDays() {
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2026, 8, 26), LocalDate.of(2026, 8, 19)))
                .isZero();
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2026, 8, 19), LocalDate.of(2026, 8, 19)))
                .isZero();
    }

    @Test
    void thirtyCalendarDaysAreThirtyDaysAndTheUnitIsKept() {
        var deadline = CALENDAR.deadline(LocalDate.of(2026, 7, 20), 30, DayUnit.CALENDAR, "一般问题整改期限");

        assertThat(deadline.due()).isEqualTo("2026-08-19");
        assertThat(deadline.lastDay()).isEqualTo("2026-08-19");
        assertThat(deadline.dayUnit()).isEqualTo(DayUnit.CALENDAR);
        assertThat(deadline.rule()).isEqualTo("一般问题整改期限");
    }

    @Test
    void aDueDayOnASundayIsShownAsItIsAndMetOnTheNextWorkingDay() {
        var deadline = CALENDAR.deadline(LocalDate.of(2026, 5, 20), 60, DayUnit.CALENDAR, "行政复议法第76条");

        assertThat(deadline.due()).isEqualTo("2026-07-19");
        assertThat(deadline.missedBy(LocalDate.of(2026, 7, 20))).isFalse();
        assertThat(deadline.missedBy(LocalDate.of(2026, 7, 21))).isTrue();
    }

    @Test
    void aDueDayInTheNationalHolidayIsMetOnTheFirstWorkingDayAfterIt() {
        var deadline = CALENDAR.fixed(LocalDate.of(2026, 10, 3), "年度任务分解");

        assertThat(deadline.lastDay()).isEqualTo("2026-10-08");
        assertThat(deadline.missedBy(LocalDate.of(2026, 10, 8))).isFalse();
        assertThat(deadline.missedBy(LocalDate.of(2026, 10, 9))).isTrue();
    }

    @Test
    void aYearWithoutACalendarCountsMondayToFridayAndSaysSo() {
        var known = CALENDAR.fixed(LocalDate.of(2026, 12, 31), "年度任务分解");
        var assumed = CALENDAR.deadline(LocalDate.of(2026, 12, 31), 1, DayUnit.WORKING, "签收期限");

        assertThat(known.calendarAssumed()).isFalse();
        assertThat(assumed.due()).isEqualTo("2027-01-01");
        assertThat(assumed.calendarAssumed()).isTrue();
    }
}
