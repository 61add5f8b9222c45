package ruleoflaw.publicity.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.publicity.roster.RosterStatistics.AgeBand;
import ruleoflaw.publicity.roster.RosterStatistics.Counted;

class RosterStatisticsTest {
    @ParameterizedTest
    @CsvSource({
        "35, UP_TO_35",
        "36, FROM_36_TO_45",
        "45, FROM_36_TO_45",
        "46, FROM_46_TO_55",
        "55, FROM_46_TO_55",
        "56, FROM_56"
    })
    void anAgeFallsIntoOneBand(int age, AgeBand band) {
        assertThat(AgeBand.of(age)).isEqualTo(band);
    }

    @Test
    void theTeamIsCountedByPostQualificationEducationAndAge() {
        var statistics = RosterStatistics.of(
                2026,
                List.of(
                        new Counted(Post.LEGAL_REVIEW, Qualification.A, Education.MASTER, 1991),
                        new Counted(Post.LEGAL_REVIEW, Qualification.NONE, Education.BACHELOR, 1990),
                        new Counted(Post.JUSTICE_OFFICE, Qualification.A, Education.BACHELOR, 1970)),
                new BigDecimal("12"));

        assertThat(statistics.members()).isEqualTo(3);
        assertThat(statistics.byPost()).isEqualTo(Map.of(Post.LEGAL_REVIEW, 2, Post.JUSTICE_OFFICE, 1));
        assertThat(statistics.byQualification()).isEqualTo(Map.of(Qualification.A, 2, Qualification.NONE, 1));
        assertThat(statistics.byEducation()).isEqualTo(Map.of(Education.MASTER, 1, Education.BACHELOR, 2));
        assertThat(statistics.byAge())
                .isEqualTo(Map.of(AgeBand.UP_TO_35, 1, AgeBand.FROM_36_TO_45, 1, AgeBand.FROM_56, 1));
    }
}
