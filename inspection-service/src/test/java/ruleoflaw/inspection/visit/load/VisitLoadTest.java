package ruleoflaw.inspection.visit.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much a unit is visited is warned of, by quarter and by overlapping rounds. */
class VisitLoadTest {
    private static final Quarter THIRD = new Quarter(2026, 3);
    private static final UUID ROUND = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void asManyVisitsAsUsualAreNotTooMany() {
        var load = new VisitLoad(List.of(visit("2026-07-01"), visit("2026-09-30")));

        assertThat(load.warnings(THIRD, 2)).isEmpty();
        assertThat(load.warnings(THIRD, 1)).containsExactly(VisitWarning.OVERLOAD);
    }

    @Test
    void aVisitOfAnotherQuarterDoesNotCount() {
        var load = new VisitLoad(List.of(visit("2026-06-30"), visit("2026-07-01"), visit("2026-10-01")));

        assertThat(load.warnings(THIRD, 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-07-10, true", "2026-07-11, false"})
    void twoRoundsOverlapWhenTheyShareADay(LocalDate from, boolean overlap) {
        var first = of(ROUND, "2026-07-06", "2026-07-10");
        var second = of(OTHER, from.toString(), "2026-07-20");

        assertThat(new VisitLoad(List.of(first, second)).warnings(THIRD, 2).contains(VisitWarning.OVERLAP))
                .isEqualTo(overlap);
        assertThat(new VisitLoad(List.of(second, first)).warnings(THIRD, 2).contains(VisitWarning.OVERLAP))
                .isEqualTo(overlap);
    }

    @Test
    void twoVisitsOfOneRoundDoNotOverlap() {
        var load = new VisitLoad(List.of(visit("2026-07-06"), visit("2026-07-07")));

        assertThat(load.warnings(THIRD, 2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 2026-01-01, 2026-03-31", "2, 2026-04-01, 2026-06-30", "4, 2026-10-01, 2026-12-31"})
    void aQuarterHasItsDays(int number, LocalDate first, LocalDate last) {
        var quarter = new Quarter(2026, number);

        assertThat(quarter.firstDay()).isEqualTo(first);
        assertThat(quarter.lastDay()).isEqualTo(last);
        assertThat(Quarter.of(last)).isEqualTo(quarter);
    }

    private static ScheduledVisit visit(String on) {
        return new ScheduledVisit(
                ROUND, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"), LocalDate.parse(on));
    }

    private static ScheduledVisit of(UUID round, String from, String to) {
        return new ScheduledVisit(round, LocalDate.parse(from), LocalDate.parse(to), LocalDate.parse(to));
    }
}
