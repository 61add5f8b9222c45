package ruleoflaw.assessment.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.chassis.testing.ForeignEvents;
import ruleoflaw.chassis.testing.Project;

/** What the other services promise to send can be read as a fact. */
class ForeignSamplesTest {
    /** What a sample says wherever any text may stand; where the text is an exact number, a number is read instead. */
    private static final String ANY_TEXT = "示例";

    @ParameterizedTest
    @MethodSource("types")
    void theCommittedSampleIsAFact(String type) {
        var reading = TestFacts.read(type, ForeignEvents.sample(type).replace(ANY_TEXT, "1"));

        assertThat(reading.attributes().isEmpty())
                .as("only a fact that is dropped says nothing of itself")
                .isEqualTo(reading.retracted());
    }

    /** A producer that has not landed yet has no sample; as soon as it has one, it is read here. */
    static Stream<String> types() {
        return new Measures().eventTypes().stream().filter(ForeignSamplesTest::isCommitted);
    }

    private static boolean isCommitted(String type) {
        var service = type.substring(0, type.indexOf('.'));
        return Files.exists(Project.contracts().resolve("events/" + service + "/" + type + ".sample.json"));
    }
}
