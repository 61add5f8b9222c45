package ruleoflaw.inspection.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ToldKindTest {
    @Test
    void whateverIsNotConfidentialCanBeTold() {
        assertThat(Arrays.stream(MatterKind.values()).filter(kind -> !kind.isConfidential()))
                .allSatisfy(kind -> assertThat(ToldKind.of(kind).name()).isEqualTo(kind.name()));
    }

    @Test
    void theReviewOfATipIsToldNowhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> ToldKind.of(MatterKind.TIP_REVIEW));
    }
}
