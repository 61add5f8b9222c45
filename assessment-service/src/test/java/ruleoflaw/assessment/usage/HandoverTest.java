package ruleoflaw.assessment.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.assessment.revision.FinalResult;
import ruleoflaw.assessment.revision.Frozen;

class HandoverTest {
    /** The demo year's figures, each total × 5 % worked out by hand; 99.10 × 5 % = 4.955 goes up. */
    @ParameterizedTest
    @CsvSource({
        "94.67, 5, false, 4.73",
        "46.37, 5, false, 2.32",
        "91.38, 5, true, 0.00",
        "99.10, 5, false, 4.96",
        "99.47, 5, false, 4.97",
        "99.10, 3.5, false, 3.47",
        "100.00, 8, false, 8.00"
    })
    void aTotalContributesItsWeightedShareAndAVetoedUnitNothing(
            String total, BigDecimal weight, boolean vetoed, String contribution) {
        assertThat(Handover.contribution(result(total, "GOOD", vetoed), weight).contribution())
                .isEqualTo(contribution);
    }

    @Test
    void aCertificateTellsTheResultAndNoPoints() {
        var certificate = Handover.certificate(result("94.67", "EXCELLENT", false));

        assertThat(certificate.grade()).isEqualTo("EXCELLENT");
        assertThat(certificate.total()).isNull();
        assertThat(certificate.contribution()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "EXCELLENT, false, true",
        "GOOD, false, true",
        "PASS, false, false",
        "FAIL, false, false",
        "GOOD, true, false"
    })
    void onlyGoodUnitsWithoutAVetoMayBeCommended(String grade, boolean vetoed, boolean eligible) {
        var judged = Handover.eligibility(result("90.00", grade, vetoed), Set.of("EXCELLENT", "GOOD"));

        assertThat(judged.eligible()).isEqualTo(eligible);
        assertThat(judged.reason() == null).isEqualTo(eligible);
        assertThat(judged.grade()).isNull();
    }

    private static FinalResult result(String total, String grade, boolean vetoed) {
        var sheet = Frozen.sheet("某单位", total, 1, grade, vetoed);
        return new FinalResult(new UUID(0, 1), Frozen.of(1, sheet), sheet);
    }
}
