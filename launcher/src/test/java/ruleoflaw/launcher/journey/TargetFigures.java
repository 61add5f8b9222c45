package ruleoflaw.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static ruleoflaw.launcher.journey.County.count;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import ruleoflaw.launcher.suite.Service;

/** The county's figures of target-service. */
final class TargetFigures implements Figures {
    @Override
    public Stream<DynamicTest> tests(County county) {
        return Stream.of(dynamicTest("160 assignments: 142 on time, 14 late, 4 not done", () -> assignments(county)));
    }

    private static void assignments(County county) {
        var assignments = county.all(Service.TARGET, "/v1/assignments?limit=200");

        assertThat(assignments).hasSize(160);
        assertThat(count(assignments, "outcome", "ON_TIME")).isEqualTo(142);
        assertThat(count(assignments, "outcome", "LATE")).isEqualTo(14);
        assertThat(count(assignments, "outcome", "NOT_DONE")).isEqualTo(4);
    }
}
