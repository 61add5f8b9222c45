package ruleoflaw.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommonProblemTest {
    @ParameterizedTest
    @EnumSource(CommonProblem.class)
    void everyRefusalSpeaksBothLanguagesWithTheSameArguments(CommonProblem type) {
        assertThat(type.title().zh()).containsPattern("\\p{IsHan}");
        assertThat(type.title().en()).doesNotContainPattern("\\p{IsHan}");
        assertThat(type.refusal().detail().zh().split("%s", -1))
                .hasSameSizeAs(type.refusal().detail().en().split("%s", -1));
    }

    @Test
    void whoAsksForEnglishGetsItAndEverybodyElseChinese() {
        var text = Text.of("未找到", "Not found");

        assertThat(text.in(Locale.UK)).isEqualTo("Not found");
        assertThat(text.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("未找到");
        assertThat(text.in(Locale.FRENCH)).isEqualTo("未找到");
    }

    @Test
    void theTypeIsAStableAddressMadeOfTheName() {
        assertThat(CommonProblem.STALE_VERSION.uri()).isEqualTo("/problems/stale-version");
    }

    @Test
    void aFieldThatIsWrongIsPointedAt() {
        var problem = CommonProblem.FILE_UNKNOWN.because().at("/fileIds");

        assertThat(problem.errors()).extracting(FieldError::pointer).containsExactly("/fileIds");
    }
}
