package ruleoflaw.target.heard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruleoflaw.chassis.testing.ForeignEvents;

/** We can read what the others promise. */
class ForeignSamplesTest {
    private final ObjectMapper json = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @ParameterizedTest
    @ValueSource(strings = {"inspection.finding.state.v1", "publicity.activity.state.v1", "publicity.plan.state.v1"})
    void everyPromisedStateCanBeRead(String type) throws JsonProcessingException {
        var state = json.readValue(ForeignEvents.sample(type), HeardState.class);

        assertThat(state.unitId()).isNotNull();
        assertThat(state.year()).isEqualTo(2026);
        assertThat(state.status()).isNotBlank();
    }
}
