package ruleoflaw.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static ruleoflaw.launcher.journey.County.count;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import ruleoflaw.launcher.suite.Service;

/** The county's figures of legal-publicity-service. */
final class PublicityFigures implements Figures {
    @Override
    public Stream<DynamicTest> tests(County county) {
        return Stream.of(dynamicTest("224 activities reported, 222 approved", () -> activities(county)));
    }

    private static void activities(County county) {
        var activities = county.all(Service.PUBLICITY, "/v1/activities?limit=200");

        assertThat(activities).hasSize(224);
        assertThat(count(activities, "status", "APPROVED")).isEqualTo(222);
    }
}
