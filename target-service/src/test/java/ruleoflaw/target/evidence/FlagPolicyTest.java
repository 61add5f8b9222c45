package ruleoflaw.target.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is pointed out about evidence on the day it comes in. */
class FlagPolicyTest {
    private static final FlagPolicy POLICY = new FlagPolicy(new FlagConfig() {
        @Override
        public int lateAfterDays() {
            return 30;
        }

        @Override
        public MonthDay yearEndFrom() {
            return MonthDay.of(12, 15);
        }

        @Override
        public MonthDay yearEndTo() {
            return MonthDay.of(1, 15);
        }

        @Override
        public int burstCount() {
            return 20;
        }

        @Override
        public int burstDays() {
            return 3;
        }

        @Override
        public int pictureDistance() {
            return 8;
        }
    });

    @ParameterizedTest
    @CsvSource({"2026-05-02, 2026-06-01, false", "2026-05-02, 2026-06-02, true", "2026-05-02, 2026-12-20, true"})
    void whatComesInLongAfterItHappenedIsLate(LocalDate occurred, LocalDate received, boolean late) {
        assertThat(POLICY.isLate(occurred, received)).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-20, 20, true",
        "2026-12-20, 19, false",
        "2026-12-14, 99, false",
        "2026-12-15, 20, true",
        "2027-01-15, 20, true",
        "2027-01-16, 20, false",
        "2026-06-20, 99, false"
    })
    void aHeapIsOnlyPointedOutAtTheYearsEnd(LocalDate received, long lately, boolean burst) {
        assertThat(POLICY.isBurst(received, lately)).isEqualTo(burst);
    }
}
