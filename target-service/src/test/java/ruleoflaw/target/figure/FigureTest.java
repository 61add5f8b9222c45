package ruleoflaw.target.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.target.figure.Figure.Origin;

class FigureTest {
    private static final Origin ORIGIN = new Origin("target", "/v1/assignments");

    @ParameterizedTest
    @CsvSource({"142, 160, 88.75", "38, 46, 82.61", "213, 224, 95.09", "22, 24, 91.67", "1, 3, 33.33", "1, 8, 12.50"})
    void aRateHasTwoDecimalsRoundedHalfUp(long part, long whole, String expected) {
        assertThat(ORIGIN.rate("r", "率", "rate", part, whole).value()).isEqualTo(expected);
    }

    @Test
    void aRateOfNothingIsNotZero() {
        assertThat(ORIGIN.rate("r", "率", "rate", 0, 0).value()).isNull();
    }

    @Test
    void aFigureSaysWhereItsRecordsAre() {
        var figure = ORIGIN.count("assignments", "年度任务", "assignments", "项", 160);

        assertThat(figure.source()).isEqualTo("target");
        assertThat(figure.path()).isEqualTo("/v1/assignments");
        assertThat(figure.value()).isEqualTo("160");
    }
}
