package ruleoflaw.assessment.pilotcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    /** Domain §E4 row 24: (92 + ½ · 11) / 106 = 97.5 / 106 = 0.919811… */
    @Test
    void whatIsPartlyMetCountsHalfAndWhatDoesNotApplyIsLeftOut() {
        var verdicts = Stream.of(
                        of(92, Verdict.MET),
                        of(11, Verdict.PARTLY),
                        of(3, Verdict.NOT_MET),
                        of(1, Verdict.NOT_APPLICABLE))
                .flatMap(List::stream)
                .toList();

        var readiness = Readiness.of(107, verdicts);

        assertThat(readiness.percent()).isEqualTo("91.98");
        assertThat(readiness.open()).isZero();
    }

    @Test
    void aHalfIsRoundedUpAtTheSecondDecimal() {
        // 1 of 16 met, one partly: 1.5 / 16 = 0.09375
        var verdicts = Stream.of(of(1, Verdict.MET), of(1, Verdict.PARTLY), of(14, Verdict.NOT_MET))
                .flatMap(List::stream)
                .toList();

        assertThat(Readiness.of(16, verdicts).percent()).isEqualTo("9.38");
    }

    @Test
    void whileItemsAreOpenThereIsNoFigure() {
        var readiness = Readiness.of(3, of(2, Verdict.MET));

        assertThat(readiness.percent()).isNull();
        assertThat(readiness.open()).isEqualTo(1);
    }

    @Test
    void whenNoItemAppliesThereIsNoFigureEither() {
        assertThat(Readiness.of(2, of(2, Verdict.NOT_APPLICABLE)).percent()).isNull();
    }

    private static List<Verdict> of(int times, Verdict verdict) {
        return Collections.nCopies(times, verdict);
    }
}
