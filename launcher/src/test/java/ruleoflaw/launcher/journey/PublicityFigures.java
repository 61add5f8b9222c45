package ruleoflaw.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static ruleoflaw.launcher.journey.County.count;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import ruleoflaw.launcher.folder.ProjectFolder;
import ruleoflaw.launcher.journey.stage.DemoTable;
import ruleoflaw.launcher.suite.Service;

/** The county's figures of legal-publicity-service. */
final class PublicityFigures implements Figures {
    private static final Service HERE = Service.PUBLICITY;

    @Override
    public Stream<DynamicTest> tests(County county) {
        return Stream.of(
                dynamicTest(
                        "224 activities reported, 222 approved, 2 rejected for pictures used before",
                        () -> activities(county)),
                dynamicTest("224 planned, 222 approved, 213 count: 95.09 %", () -> counts(county)),
                dynamicTest("16 units' study: sessions, staff and who reached the hours", () -> study(county)),
                dynamicTest("16 leaders sat the exam, 15 passed and are certified", () -> exam(county)),
                dynamicTest("16 duty lists are published", () -> dutyLists(county)),
                dynamicTest("the legal park is open since Constitution day", () -> venues(county)),
                dynamicTest("one village of 青山乡 lacks a liaison, no school a vice-principal", () -> villages(county)));
    }

    private static void activities(County county) {
        var activities = county.all(HERE, "/v1/activities?limit=200");

        assertThat(activities).hasSize(224);
        assertThat(count(activities, "status", "APPROVED")).isEqualTo(222);
        assertThat(activities.stream()
                        .filter(activity -> activity.path("status").asText().equals("REJECTED")))
                .hasSize(2)
                .allMatch(activity -> activity.path("likePictures").asInt() == 1);
        assertThat(count(activities, "likePictures", "0")).isEqualTo(222);
        assertThat(activities.stream()
                        .filter(activity -> activity.path("title").asText().equals("国家宪法日法治文艺演出")))
                .hasSize(1);
    }

    private static void counts(County county) {
        var total = county.get(HERE, "/v1/activity-counts?year=2026").path("total");

        assertThat(total.path("planned").asInt()).isEqualTo(224);
        assertThat(total.path("approved").asInt()).isEqualTo(222);
        assertThat(total.path("counted").asInt()).isEqualTo(213);
        assertThat(total.path("rate").asText()).isEqualTo("95.09");
    }

    private static void study(County county) {
        var figures = new TreeMap<String, List<Integer>>();
        for (var unit : county.all(HERE, "/v1/study-figures?limit=200&year=2026")) {
            figures.put(
                    unit.path("unitName").asText(),
                    List.of(
                            unit.path("collectiveSessions").asInt(),
                            unit.path("staff").asInt(),
                            unit.path("reached").asInt()));
        }
        var expected = new TreeMap<String, List<Integer>>();
        for (var unit : seeds("study-expected")) {
            expected.put(
                    unit.text("unit"),
                    List.of(
                            Integer.valueOf(unit.text("collectiveSessions")),
                            Integer.valueOf(unit.text("staff")),
                            Integer.valueOf(unit.text("reached"))));
        }
        assertThat(figures).hasSize(16).isEqualTo(expected);
    }

    private static void exam(County county) {
        var exam = county.all(HERE, "/v1/exams?limit=200&year=2026").getFirst();
        var results = county.all(HERE, "/v1/exams/" + exam.path("id").asText() + "/results?limit=200");

        assertThat(exam.path("status").asText()).isEqualTo("CLOSED");
        assertThat(results).hasSize(16);
        assertThat(count(results, "passed", "true")).isEqualTo(15);
        assertThat(results.stream().filter(result -> result.hasNonNull("certificate")))
                .hasSize(15);
    }

    private static void dutyLists(County county) {
        var lists = county.all(HERE, "/v1/duty-lists?limit=200&year=2026");

        assertThat(lists).hasSize(16);
        assertThat(count(lists, "publishedOn", "2026-03-06")).isEqualTo(16);
    }

    private static void venues(County county) {
        var venues = county.all(HERE, "/v1/venues?limit=200&status=OPEN");

        assertThat(venues).hasSize(3);
        assertThat(venues.stream().filter(venue -> venue.path("name").asText().equals("县法治文化公园")))
                .hasSize(1)
                .allMatch(venue -> venue.path("openedOn").asText().equals("2026-12-04"));
    }

    private static void villages(County county) {
        var villages = new ArrayList<com.fasterxml.jackson.databind.JsonNode>();
        county.get(HERE, "/v1/village-liaisons/by-village").forEach(villages::add);
        assertThat(villages).hasSize(18);
        assertThat(villages.getFirst().path("name").asText()).isEqualTo("水井村委会");
        assertThat(villages.getFirst().path("missing").asInt()).isEqualTo(1);
        assertThat(count(villages, "missing", "0")).isEqualTo(17);
        assertThat(county.get(HERE, "/v1/schools/programme?year=2026"))
                .hasSize(4)
                .noneMatch(school -> school.path("lacksVicePrincipal").asBoolean());
        assertThat(county.all(HERE, "/v1/model-villages?limit=200&level=NATIONAL"))
                .hasSize(1);
    }

    private static List<DemoTable.Row> seeds(String name) {
        return DemoTable.read(ProjectFolder.find().seeds().resolve("demo/" + name + ".csv"))
                .rows();
    }
}
