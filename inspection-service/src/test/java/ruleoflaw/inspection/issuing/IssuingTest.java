package ruleoflaw.inspection.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.chassis.time.WorkCalendar.Kind;
import ruleoflaw.inspection.InspectionProblem;
import ruleoflaw.inspection.finding.FindingStatus;
import ruleoflaw.inspection.finding.SampleFindings;
import ruleoflaw.inspection.finding.Severity;

/** When an order may be issued, and how long the unit then gets. */
class IssuingTest {
    private static final RectificationConfig USUAL = new RectificationConfig() {
        @Override
        public int slightDays() {
            return 30;
        }

        @Override
        public int moderateDays() {
            return 15;
        }

        @Override
        public int graveDays() {
            return 7;
        }

        @Override
        public OptionalInt planDays() {
            return OptionalInt.empty();
        }

        @Override
        public int reviewOpinionDays() {
            return 60;
        }

        @Override
        public int adviceDays() {
            return 60;
        }

        @Override
        public DayUnit dayUnit() {
            return DayUnit.CALENDAR;
        }
    };

    private final OrderDeadline deadline = new OrderDeadline(nationalDay(), USUAL);

    @ParameterizedTest
    @CsvSource({
        "RECORDED, FINDING_NOT_CONFIRMED",
        "ORDERED, ORDER_ALREADY_OPEN",
        "SOLVED, FINDING_ALREADY_SOLVED",
        "MERGED, FINDING_NOT_CONFIRMED",
        "WITHDRAWN, FINDING_NOT_CONFIRMED",
    })
    void onlyAConfirmedFindingWithoutAnOrderIsOrdered(FindingStatus status, InspectionProblem refusal) {
        assertThatThrownBy(() -> IssuingPolicy.mustAllow(SampleFindings.in(status)))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(refusal, Problem::type);
    }

    @Test
    void aConfirmedFindingMayBeOrdered() {
        IssuingPolicy.mustAllow(SampleFindings.confirmed());
    }

    @ParameterizedTest
    @CsvSource({
        "SLIGHT, 2026-08-19, 整改期限:一般问题30日",
        "MODERATE, 2026-08-04, 整改期限:较重问题15日",
        "GRAVE, 2026-07-27, 整改期限:严重问题7日",
    })
    void withoutDaysTheUsualOnesOfTheSeverityHold(Severity severity, LocalDate due, String rule) {
        var given = deadline.of(
                new IssueOrder("限期公示", null, null, null),
                SampleFindings.confirmed(severity),
                LocalDate.parse("2026-07-20"));

        assertThat(given.due()).isEqualTo(due);
        assertThat(given.rule()).isEqualTo(rule);
    }

    @Test
    void theOrdersOwnDaysAreCountedAsItSays() {
        var given = deadline.of(
                new IssueOrder("限期公示", 10, DayUnit.WORKING, null),
                SampleFindings.confirmed(Severity.SLIGHT),
                LocalDate.parse("2026-07-20"));

        assertThat(given.due()).isEqualTo("2026-08-03");
        assertThat(given.rule()).isEqualTo("整改期限:一般问题10个工作日");
    }

    @Test
    void aDeadlineInTheHolidaysEndsOnTheNextWorkingDay() {
        var given = deadline.of(
                new IssueOrder("限期公示", null, null, null),
                SampleFindings.confirmed(Severity.SLIGHT),
                LocalDate.parse("2026-09-03"));

        assertThat(given.due()).isEqualTo("2026-10-03");
        assertThat(given.lastDay()).isEqualTo("2026-10-08");
        assertThat(given.missedBy(LocalDate.parse("2026-10-08"))).isFalse();
        assertThat(given.missedBy(LocalDate.parse("2026-10-09"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, -", "10, 2026-07-30", "40, 2026-08-19"})
    void aPlanIsWantedWhenTheOrderSaysSoAndNeverAfterTheDeed(Integer planDays, LocalDate due) {
        var issuedOn = LocalDate.parse("2026-07-20");
        var request = new IssueOrder("限期公示", 30, DayUnit.CALENDAR, planDays);

        assertThat(deadline.ofPlan(
                        request, deadline.of(request, SampleFindings.confirmed(Severity.SLIGHT), issuedOn), issuedOn))
                .isEqualTo(due);
    }

    private static WorkCalendar nationalDay() {
        var holidays = new HashMap<LocalDate, Kind>();
        LocalDate.parse("2026-10-01")
                .datesUntil(LocalDate.parse("2026-10-08"))
                .forEach(day -> holidays.put(day, Kind.HOLIDAY));
        return new WorkCalendar(Map.copyOf(holidays), Set.of(2026));
    }
}
