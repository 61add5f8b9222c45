package ruleoflaw.target.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Progress is completed weight divided by total weight. */
class WeighedTest {
    @ParameterizedTest
    @CsvSource({"100, 0, 0", "100, 30, 30", "3, 1, 33", "3, 2, 66", "200, 199.99, 99", "7.5, 7.5, 100"})
    void progressIsTheShareRoundedDownSoThatOnlyAllIsAHundred(String all, String completed, int percent) {
        assertThat(new Weighed(new BigDecimal(all), new BigDecimal(completed)).percent())
                .isEqualTo(percent);
    }
}
