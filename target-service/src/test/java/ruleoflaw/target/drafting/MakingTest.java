package ruleoflaw.target.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the making of a normative document lacks on the day of its issue. */
class MakingTest {
    private static final LocalDate ISSUE = LocalDate.of(2026, 6, 3);

    @ParameterizedTest
    @CsvSource({
        "2026-06-02, true, true",
        "2026-06-03, true, true",
        "2026-06-04, true, false",
        "2026-06-02, false, false"
    })
    void onlyAReviewThatWasPassedBeforeTheIssueCounts(LocalDate concluded, boolean passed, boolean reviewed) {
        var review = new LegalReview(concluded.minusDays(7), concluded, passed, "法制机构", "无异议");

        assertThat(new Making(false, null, null, review).isReviewedBy(ISSUE)).isEqualTo(reviewed);
    }

    @ParameterizedTest
    @CsvSource({"30, , false", "29, , true", "10, 应急需要, false"})
    void aDocumentOnMarketEntitiesIsConsultedOnForThirtyDays(int days, String reason, boolean lacking) {
        var consultation = new Consultation(ISSUE.minusDays(60), ISSUE.minusDays(60 - days), null, reason);

        assertThat(new Making(true, consultation, null, null).lacks(ISSUE).contains(Lack.CONSULTATION_SHORT))
                .isEqualTo(lacking);
    }

    @Test
    void whatDoesNotConcernTheMarketNeedsNeither() {
        assertThat(new Making(false, null, null, null).lacks(ISSUE)).containsExactly(Lack.UNREVIEWED);
    }

    @Test
    void aFairCompetitionReviewPrecedesTheIssue() {
        var after = new FairCompetition(ISSUE.plusDays(1), "不影响");

        assertThat(new Making(true, null, after, null).lacks(ISSUE)).contains(Lack.FAIR_COMPETITION_UNREVIEWED);
    }
}
