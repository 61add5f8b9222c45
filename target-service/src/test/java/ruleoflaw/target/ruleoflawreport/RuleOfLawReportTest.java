package ruleoflaw.target.ruleoflawreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.time.WorkCalendar;

/** Whether a rule-of-law report is in time follows from its day and the working-day calendar. */
class RuleOfLawReportTest {
    @ParameterizedTest
    @CsvSource({"2026-12-31, ON_TIME", "2027-01-01, LATE", "2027-01-05, LATE"})
    void aReportAfterItsLastDayIsLate(LocalDate on, Punctuality status) {
        var calendar = new WorkCalendar(Map.of(), Set.of(2026, 2027));
        var request = new SubmitReport(2026, "镇长", "履职情况", "不足", "打算", null);

        var report = new RuleOfLawReport(
                UUID.randomUUID(), request, calendar.fixed(LocalDate.of(2026, 12, 31), "年度述法报送期限"), on);

        assertThat(report.submitted().status()).isEqualTo(status);
    }
}
