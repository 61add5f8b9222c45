package ruleoflaw.assessment.veto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VetoStatusTest {
    @ParameterizedTest
    @CsvSource({
        "PROPOSED, HEARD, true",
        "PROPOSED, CONFIRMED, false",
        "PROPOSED, DROPPED, true",
        "HEARD, CONFIRMED, true",
        "HEARD, DROPPED, true",
        "CONFIRMED, DROPPED, true",
        "CONFIRMED, HEARD, false",
        "DROPPED, CONFIRMED, false"
    })
    void nobodyIsVetoedUnheard(VetoStatus from, VetoStatus to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
    }
}
