package ruleoflaw.target.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.target.TargetProblem;

/** The check character of GB 32100-2015. */
class CreditCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "11320000MB151840XJ",
                "115309981530998141",
                "11530998153099822U",
                "1153099815309997XA",
                "115309981531000028"
            })
    void theRightCheckCharacterIsAccepted(String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y44",
                "11320000MB151840X0",
                "115309981530998140",
                "115309981530998114",
                "11530998153099814",
                "1153099815309981411",
                "11530998153099814I",
                "91350100m000100y43",
                ""
            })
    void anythingElseIsRefused(String code) {
        assertThat(CreditCode.isValid(code)).isFalse();
    }

    @Test
    void aWrongCodeCannotBeMade() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new CreditCode("115309981530998140"))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(TargetProblem.CREDIT_CODE_INVALID));
    }
}
