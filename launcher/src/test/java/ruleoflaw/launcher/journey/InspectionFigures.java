package ruleoflaw.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import ruleoflaw.launcher.suite.Service;

/** The county's figures of inspection-service. */
final class InspectionFigures implements Figures {
    @Override
    public Stream<DynamicTest> tests(County county) {
        return Stream.of(dynamicTest(
                "46 findings",
                () -> assertThat(county.all(Service.INSPECTION, "/v1/findings?limit=200"))
                        .hasSize(46)));
    }
}
