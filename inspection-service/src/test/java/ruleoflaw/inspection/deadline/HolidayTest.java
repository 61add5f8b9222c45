package ruleoflaw.inspection.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.inspection.deadline.SampleMatters.day;
import static ruleoflaw.inspection.deadline.SampleMatters.dayByDay;
import static ruleoflaw.inspection.deadline.SampleMatters.due;
import static ruleoflaw.inspection.deadline.SampleMatters.matter;
import static ruleoflaw.inspection.deadline.SampleMatters.usual;
import static ruleoflaw.inspection.deadline.SampleMatters.within;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.inspection.ladder.MatterKind;
import ruleoflaw.inspection.ladder.Rung;
import ruleoflaw.inspection.ladder.SampleLadders;

/**
 * The day moved on one by one through the two long holidays of 2026, for every kind of deadline; all days counted by
 * hand on the paper calendar. Spring Festival: off 15 to 23 February, worked on Saturdays 14 and 28. National Day: off 1
 * to 7 October, worked on Sunday 20 September and Saturday 10 October; the Moon Festival takes Friday 25 September.
 */
class HolidayTest {
    /** Thursday, 12 February: 13 (1), 14 (2), 24 (3), 25 (4), 26 (5), 27 (6), 28 (7), 2 March (8), 3 (9), 4 (10) … */
    @ParameterizedTest
    @EnumSource(MatterKind.class)
    void aDeadlineBeforeTheSpringFestivalIsOverdueThroughIt(MatterKind kind) {
        var days = play(kind, "02-02", due(day("02-12")), "03-31");

        assertThat(days).isEqualTo(expected(kind, "02-09", "02-26", "03-04", "02-26", "03-04", "03-11", "03-18"));
    }

    /** Monday, 16 February, lies in the holidays: in time is who acts on Tuesday, 24. Then 25 (1) … 2 March (5). */
    @ParameterizedTest
    @EnumSource(MatterKind.class)
    void aDeadlineInTheSpringFestivalMovesToItsEndAndCountsFromThere(MatterKind kind) {
        var days = play(kind, "02-02", due(day("02-16")), "03-31");

        assertThat(days).isEqualTo(expected(kind, "02-13", "03-02", "03-09", "03-02", "03-09", "03-16", "03-23"));
    }

    /** Five working days from Tuesday, 10 February: 11, 12, 13, 14, 24. */
    @ParameterizedTest
    @EnumSource(MatterKind.class)
    void workingDaysSkipTheSpringFestival(MatterKind kind) {
        var deadline = within(day("02-10"), 5, DayUnit.WORKING);
        assertThat(deadline.due()).isEqualTo(day("02-24"));

        var days = play(kind, "02-10", deadline, "03-31");

        assertThat(days).isEqualTo(expected(kind, "02-21", "03-02", "03-09", "03-02", "03-09", "03-16", "03-23"));
    }

    /** Friday, 18 September: Sunday 20 (1), 21, 22, 23, 24 (5); 28 (6), 29, 30, 8 October (9), 9 (10), Saturday 10 … */
    @ParameterizedTest
    @EnumSource(MatterKind.class)
    void aDeadlineBeforeNationalDayIsOverdueThroughIt(MatterKind kind) {
        var days = play(kind, "09-01", due(day("09-18")), "10-31");

        assertThat(days).isEqualTo(expected(kind, "09-15", "09-24", "10-09", "09-24", "10-09", "10-15", "10-22"));
    }

    /** Saturday, 3 October: in time until Thursday 8. Then 9 (1), Saturday 10 (2), 12, 13, 14 (5). */
    @ParameterizedTest
    @EnumSource(MatterKind.class)
    void aDeadlineOnNationalDayMovesToItsEndAndCountsFromThere(MatterKind kind) {
        var days = play(kind, "09-03", due(day("10-03")), "11-30");

        assertThat(days).isEqualTo(expected(kind, "09-30", "10-14", "10-21", "10-14", "10-21", "10-28", "11-04"));
    }

    /** Ten working days from Thursday, 24 September: 28, 29, 30, 8 October, 9, 10, 12, 13, 14, 15. */
    @ParameterizedTest
    @EnumSource(MatterKind.class)
    void workingDaysSkipNationalDay(MatterKind kind) {
        var deadline = within(day("09-24"), 10, DayUnit.WORKING);
        assertThat(deadline.due()).isEqualTo(day("10-15"));

        var days = play(kind, "09-24", deadline, "11-30");

        assertThat(days).isEqualTo(expected(kind, "10-12", "10-22", "10-29", "10-22", "10-29", "11-05", "11-12"));
    }

    /** The days of the demo year, domain §E4. */
    @ParameterizedTest
    @CsvSource({
        "07-20, 30, 08-16, 08-26, 09-02",
        "10-19, 30, 11-15, 11-25, 12-02",
    })
    void theOrdersOfTheDemoYearComeToTheirCardsOnTheSettledDays(
            String issued, int days, String blue, String yellow, String red) {
        var reached = play(MatterKind.ORDER, issued, within(day(issued), days, DayUnit.CALENDAR), "12-31");

        assertThat(reached)
                .containsEntry(Rung.BLUE, day(blue))
                .containsEntry(Rung.YELLOW, day(yellow))
                .containsEntry(Rung.RED, day(red));
    }

    @Test
    void theAssignmentReportedOn4DecemberHadItsYellowCardOnThe2nd() {
        var days = play(MatterKind.ASSIGNMENT, "01-12", due(day("11-25")), "12-04");

        assertThat(days).isEqualTo(Map.of(Rung.YELLOW, day("12-02"), Rung.URGING, day("12-02")));
    }

    private static Map<Rung, LocalDate> play(MatterKind kind, String opened, Deadline deadline, String until) {
        var matter = matter(kind, day(opened), deadline);
        return dayByDay(matter, day(opened), day(until), usual(kind));
    }

    /** The days of all rungs in their order, as far as this kind has them. */
    private static Map<Rung, LocalDate> expected(MatterKind kind, String... days) {
        var expected = new EnumMap<Rung, LocalDate>(Rung.class);
        SampleLadders.of(kind)
                .rungs()
                .forEach(rule -> expected.put(rule.rung(), day(days[rule.rung().ordinal()])));
        return expected;
    }
}
