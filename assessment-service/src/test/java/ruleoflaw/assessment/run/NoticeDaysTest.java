package ruleoflaw.assessment.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.WorkCalendar;

/** The days of the demo year, by its calendar: 1 to 3 January 2027 are off. */
class NoticeDaysTest {
    private static final WorkCalendar CALENDAR =
            new WorkCalendar(Map.of(LocalDate.of(2027, 1, 1), WorkCalendar.Kind.HOLIDAY), Set.of(2026, 2027));

    private final NoticePolicy policy = new NoticePolicy(null, null, null, CALENDAR, new Days());

    @ParameterizedTest
    @CsvSource({"2027-01-11, 2027-01-15", "2027-01-20, 2027-01-26", "2026-12-30, 2027-01-06"})
    void aNoticeHangsOutFiveWorkingDaysItsFirstDayCounted(LocalDate from, LocalDate last) {
        var deadline = policy.noticeUntil(from);

        assertThat(deadline.lastDay()).isEqualTo(last);
        assertThat(deadline.rule()).contains("5个工作日").contains("自公示当日起算");
        assertThat(deadline.dayUnit()).isEqualTo(DayUnit.WORKING);
    }

    @Test
    void unitsCheckTheirDataForThreeWorkingDaysAfterTheDayTheyWereAsked() {
        assertThat(policy.checkUntil(LocalDate.of(2027, 1, 5)).lastDay()).isEqualTo(LocalDate.of(2027, 1, 8));
    }

    /** As the county sets it. */
    private static final class Days implements RunConfig {
        @Override
        public int checkDays() {
            return 3;
        }

        @Override
        public int noticeDays() {
            return 5;
        }
    }
}
