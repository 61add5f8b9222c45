package ruleoflaw.assessment.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.chassis.testing.ForeignEvents;

/** What the other services promise to send can be read as a fact. */
class ForeignSamplesTest {
    @ParameterizedTest
    @MethodSource("types")
    void theCommittedSampleIsAFact(String type) {
        var reading = TestFacts.read(type, ForeignEvents.sample(type));

        assertThat(reading.attributes()).isNotEmpty();
    }

    static Set<String> types() {
        return new Measures().eventTypes();
    }
}
