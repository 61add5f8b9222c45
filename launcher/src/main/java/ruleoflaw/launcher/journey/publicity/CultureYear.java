package ruleoflaw.launcher.journey.publicity;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** Venues, schools and what other systems count: what is there for the people. */
final class CultureYear implements Part {
    private static final Service HERE = Service.PUBLICITY;
    private static final String BUREAU = "教育体育局";
    private static final LocalDate APPOINTED = LocalDate.of(2026, 3, 2);
    private static final LocalDate CONSTITUTION_DAY = LocalDate.of(2026, 12, 4);
    private static final LocalDate SURVEYED = LocalDate.of(2026, 12, 10);

    private final Stage stage;
    private final Cast cast;

    CultureYear(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
    }

    @Override
    public void enterInto(Agenda agenda) {
        for (var venue : stage.table("venues").rows()) {
            agenda.on(venue.date("registeredOn"), "登记" + venue.text("name"), () -> register(venue));
            agenda.on(venue.date("openedOn"), venue.text("name") + "开放", () -> open(venue));
        }
        agenda.on(APPOINTED, "学校聘任法治副校长", this::appoint);
        agenda.on(CONSTITUTION_DAY, "报送法治副校长授课和法治课时", this::reportLessons);
        for (var quarter : stage.table("legal-aid").rows()) {
            agenda.on(quarter.date("importedOn"), "导入法律援助统计", () -> takeLegalAid(quarter));
        }
        agenda.on(SURVEYED, "导入法治素养和满意度调查", this::takeSurveys);
    }

    private void register(Row venue) {
        var body = new HashMap<String, Object>(Map.of(
                "name", venue.text("name"),
                "type", venue.text("type"),
                "place", venue.text("place"),
                "latitude", new BigDecimal(venue.text("latitude")),
                "longitude", new BigDecimal(venue.text("longitude"))));
        venue.optional("village").ifPresent(code -> body.put("village", code));
        var registered = cast.unit(HERE, venue.text("unit")).create("/v1/venues", body);
        stage.things()
                .put(
                        "venue/" + venue.text("name"),
                        "/v1/venues/" + registered.path("id").asText());
    }

    private void open(Row venue) {
        cast.unit(HERE, venue.text("unit"))
                .step(
                        stage.things().of("venue/" + venue.text("name")),
                        "opening",
                        Map.of("on", venue.text("openedOn")));
    }

    private void appoint() {
        var desk = cast.unit(HERE, BUREAU);
        var schools = stage.table("schools").rows();
        var table = schools.stream()
                .map(school -> school.text("学校代码") + "," + school.text("学校名称"))
                .collect(Collectors.joining("\n", "学校代码,学校名称\n", "\n"));
        desk.send("/v1/schools", "text/csv", table.getBytes(StandardCharsets.UTF_8));
        for (var known : desk.get("/v1/schools?limit=200").path("items")) {
            stage.things()
                    .put(
                            "school/" + known.path("code").asText(),
                            "/v1/schools/" + known.path("id").asText());
        }
        for (var school : schools) {
            desk.create(
                    school(school) + "/vice-principals",
                    Map.of(
                            "name", school.text("vicePrincipal"),
                            "organ", school.text("organ"),
                            "birthYear", Integer.valueOf(school.text("birthYear")),
                            "appointedOn", school.text("appointedOn")));
        }
    }

    private void reportLessons() {
        for (var school : stage.table("schools").rows()) {
            cast.unit(HERE, BUREAU)
                    .step(
                            school(school),
                            "term",
                            Map.of(
                                    "year",
                                    2026,
                                    "term",
                                    2,
                                    "courseHours",
                                    new BigDecimal(school.text("courseHours")),
                                    "lessons",
                                    Integer.valueOf(school.text("lessons"))));
        }
    }

    private String school(Row school) {
        return stage.things().of("school/" + school.text("学校代码"));
    }

    private void takeLegalAid(Row quarter) {
        var columns = "年度,季度,申请,审查决定,七日内决定,指派,三日内指派,受援人次,来源";
        var line =
                java.util.Arrays.stream(columns.split(",")).map(quarter::text).collect(Collectors.joining(","));
        cast.system(HERE)
                .send(
                        "/v1/legal-aid-quarters",
                        "text/csv",
                        (columns + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void takeSurveys() {
        var office = cast.office(HERE);
        for (var survey : Map.of("LITERACY", 1042, "SATISFACTION", 1083).entrySet()) {
            office.create(
                    "/v1/publicity-surveys",
                    Map.of(
                            "subject",
                            survey.getKey(),
                            "year",
                            2026,
                            "surveyor",
                            "第三方调查机构（虚构）",
                            "sample",
                            1200,
                            "positive",
                            survey.getValue()));
        }
    }
}
