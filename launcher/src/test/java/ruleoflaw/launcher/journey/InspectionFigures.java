package ruleoflaw.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import ruleoflaw.launcher.suite.Service;

/** The county's figures of inspection-service. */
final class InspectionFigures implements Figures {
    @Override
    public Stream<DynamicTest> tests(County county) {
        return Stream.of(
                dynamicTest("46 findings: 38 on time, 6 late, 2 open", () -> findings(county)),
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
                }),
                dynamicTest("12 unannounced points in July", () -> unannounced(county)),
                dynamicTest("look-back 12: 11 sustained, 1 reopened and a veto proposed", () -> lookBack(county)),
                dynamicTest("the files of 11 units average what §E2 says", () -> averages(county)));
    }

    private static void findings(County county) {
        var findings = county.all(Service.INSPECTION, "/v1/findings?limit=200");
        assertThat(findings).hasSize(46);
        assertThat(County.count(findings, "solvedLate", "false")).isEqualTo(38);
        assertThat(County.count(findings, "solvedLate", "true")).isEqualTo(6);
        assertThat(County.count(findings, "status", "ORDERED")).isEqualTo(2);
    }

    private static void unannounced(County county) {
        var july = county.all(Service.INSPECTION, "/v1/visits?limit=200").stream()
                .filter(visit -> visit.path("on").asText().startsWith("2026-07"))
                .toList();
        assertThat(County.count(july, "mode", "UNANNOUNCED")).isEqualTo(12);
        assertThat(County.count(july, "mode", "OPEN")).isEqualTo(16);
    }

    private static void lookBack(County county) {
        var orders = county.all(Service.INSPECTION, "/v1/rectification-orders?limit=200");
        assertThat(County.count(orders, "status", "SUSTAINED")).isEqualTo(11);
        assertThat(County.count(orders, "status", "REOPENED")).isEqualTo(1);
        assertThat(county.all(Service.INSPECTION, "/v1/veto-proposals?limit=200"))
                .singleElement()
                .returns("PROPOSED", veto -> veto.path("status").asText())
                .returns(
                        county.cast().idOf("白云乡").toString(),
                        veto -> veto.path("unitId").asText());
    }

    private static void averages(County county) {
        var found = new HashMap<String, Double>();
        county.get(Service.INSPECTION, "/v1/case-files/averages?year=2026")
                .forEach(unit -> found.put(
                        unit.path("unitId").asText(), unit.path("average").asDouble()));
        var expected = new HashMap<String, Double>();
        Map.ofEntries(
                        Map.entry("城关镇", 86.0),
                        Map.entry("河东镇", 88.0),
                        Map.entry("石桥镇", 82.0),
                        Map.entry("青山乡", 71.0),
                        Map.entry("柳林乡", 79.0),
                        Map.entry("白云乡", 84.0),
                        Map.entry("市场监督管理局", 91.5),
                        Map.entry("自然资源局", 92.0),
                        Map.entry("市生态环境局云岭分局", 89.0),
                        Map.entry("综合行政执法局", 93.0),
                        Map.entry("交通运输局", 83.0))
                .forEach(
                        (unit, average) -> expected.put(county.cast().idOf(unit).toString(), average));
        assertThat(found).isEqualTo(expected);
    }
}
