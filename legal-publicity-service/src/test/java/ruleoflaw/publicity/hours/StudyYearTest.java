package ruleoflaw.publicity.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class StudyYearTest {
    private final UUID unit = UUID.randomUUID();

    @Test
    void theFirstCountIsToldEvenWhenItIsNothing() {
        var event = new StudyYear(unit, 2026).count(new StudyFigures(0, 0, 0)).orElseThrow();

        assertThat(event.unitId()).isEqualTo(unit);
        assertThat(event.year()).isEqualTo(2026);
        assertThat(event.staff()).isZero();
    }

    @Test
    void aCountThatChangesNothingIsNotToldAgain() {
        var year = new StudyYear(unit, 2026);
        assertThat(year.count(new StudyFigures(4, 45, 42))).isPresent();

        assertThat(year.count(new StudyFigures(4, 45, 42))).isEmpty();
        assertThat(year.count(new StudyFigures(4, 45, 43)).orElseThrow().reached())
                .isEqualTo(43);
    }

    @Test
    void allCountsOfAUnitsYearSpeakOfOneSubject() {
        var year = new StudyYear(unit, 2026);

        var first = year.count(new StudyFigures(1, 2, 0)).orElseThrow();

        assertThat(year.count(new StudyFigures(2, 2, 0)).orElseThrow().subject())
                .isEqualTo(first.subject());
    }
}
