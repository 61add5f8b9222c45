package ruleoflaw.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import ruleoflaw.launcher.suite.Service;

/** The county's figures of inspection-service. */
final class InspectionFigures implements Figures {
    @Override
    public Stream<DynamicTest> tests(County county) {
        return Stream.of(
                dynamicTest(
                        "46 findings",
                        () -> assertThat(county.all(Service.INSPECTION, "/v1/findings?limit=200"))
                                .hasSize(46)),
                dynamicTest("9 tips: 5 converted, 2 transferred, 1 merged, 1 refused; 3 anonymous", () -> {
                    var tips = county.get(Service.INSPECTION, "/v1/tips/statistics?year=2026");
                    assertThat(List.of(
                                    "received",
                                    "anonymous",
                                    "converted",
                                    "transferred",
                                    "merged",
                                    "refused",
                                    "pending",
                                    "routedLate"))
                            .extracting(field -> tips.path(field).asInt())
                            .containsExactly(9, 3, 5, 2, 1, 1, 0, 0);
                    assertThat(tips.at("/byChannel/WEB").asInt()).isEqualTo(3);
                }));
    }
}
