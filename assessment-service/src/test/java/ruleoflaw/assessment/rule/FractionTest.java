package ruleoflaw.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({"2/4, 1/2", "-2/-4, 1/2", "3/-6, -1/2", "12.5, 25/2", "1e2, 100", "0/7, 0", "8/4, 2"})
    void everyNumberHasOneForm(String written, String lowest) {
        assertThat(Fraction.of(written)).hasToString(lowest);
    }

    @Test
    void thirdsAddUpToOneExactly() {
        var third = Fraction.of("1/3");

        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "57/5, 11.40",
        "20/3, 6.67",
        "14/3, 4.67",
        "1/200, 0.01",
        "4.955, 4.96",
        "4.9549999999, 4.95",
        "10, 10.00"
    })
    void roundingIsHalfUpAndKeepsTheZeros(String exact, String rounded) {
        assertThat(Fraction.of(exact).rounded(2)).hasToString(rounded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "a", "", "1/2/3", "1e999999999", "0.123456789012345678901"})
    void whatIsNoNumberIsRefused(String text) {
        assertThatThrownBy(() -> Fraction.of(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void jsonNumbersNeverPassThroughADouble() throws IOException {
        assertThat(JSON.readValue("0.10000000000000000001", Fraction.class))
                .isEqualTo(Fraction.of("10000000000000000001/100000000000000000000"));
        assertThat(JSON.readValue("\"1/2\"", Fraction.class)).isEqualTo(Fraction.of("1/2"));
    }

    @Test
    void theLargerAndTheSmallerAreFoundAcrossDenominators() {
        assertThat(Fraction.of("2/3").min(Fraction.of("3/5"))).isEqualTo(Fraction.of("3/5"));
        assertThat(Fraction.of("2/3").max(Fraction.of("3/5"))).isEqualTo(Fraction.of("2/3"));
    }
}
