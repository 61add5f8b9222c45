package ruleoflaw.launcher.journey.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import ruleoflaw.launcher.backend.Person;
import ruleoflaw.launcher.backend.Role;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/**
 * The unannounced points of July: promised to everybody, drawn by lot with the risk focus as its weights, visited whatever was drawn, and told afterwards. Who
 * plays the year cannot know them beforehand, so that no finding hangs on one.
 */
final class SealedDrawYear implements Part {
    private static final Service HERE = Service.INSPECTION;
    private static final String ROUND = "HALF_YEAR";
    private static final LocalDate PROMISED_ON = LocalDate.of(2026, 7, 7);
    private static final LocalDate DRAWN_ON = LocalDate.of(2026, 7, 8);
    private static final List<LocalDate> VISITED_ON = List.of(LocalDate.of(2026, 7, 9), LocalDate.of(2026, 7, 10));
    private static final int POINTS = 12;

    private final Stage stage;
    private final Cast cast;
    private String draw = "";

    SealedDrawYear(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
    }

    @Override
    public void enterInto(Agenda agenda) {
        for (var focus : stage.table("risk-focuses").rows()) {
            agenda.on(focus.date("addedOn"), "列入督查重点：" + focus.text("name"), () -> add(focus));
        }
        agenda.on(PROMISED_ON, "公布暗访抽取库和承诺值", this::promise);
        agenda.on(DRAWN_ON, "随机抽取" + POINTS + "个暗访点（结果保密）", this::draw);
        VISITED_ON.forEach(day -> agenda.on(day, "暗访抽中的点位", () -> visit(day)));
        agenda.on(VISITED_ON.getLast(), "公开暗访抽取的种子，任何人可以复算", this::tell);
    }

    private void add(Row focus) {
        var body = Map.of(
                "unitId", cast.idOf(focus.text("unit")),
                "kind", focus.text("kind"),
                "name", focus.text("name"),
                "reason", focus.text("reason"),
                "source", focus.text("source"),
                "weight", Integer.valueOf(focus.text("weight")),
                "from", focus.text("from"),
                "to", focus.text("to"));
        cast.office(HERE).create("/v1/risk-focuses", body);
    }

    private void promise() {
        var pool = stage.table("draw-pool").rows().stream()
                .filter(row -> row.text("round").equals(ROUND))
                .map(row -> Map.of("unitId", cast.idOf(row.text("unit")), "place", row.text("place")))
                .toList();
        var promised = cast.office(HERE)
                .create(
                        stage.things().of("round/" + ROUND) + "/sealed-draws",
                        Map.of("pool", pool, "count", POINTS, "focus", "WEIGHTED"));
        draw = "/v1/sealed-draws/" + promised.path("id").asText();
    }

    private void draw() {
        var days = VISITED_ON.stream().map(LocalDate::toString).toList();
        var team = List.of(Person.in(Role.INSPECTOR).subject());
        cast.office(HERE).step(draw, "draw", Map.of("days", days, "team", team));
    }

    private void visit(LocalDate day) {
        drawnVisits()
                .filter(visit -> visit.path("on").asText().equals(day.toString()))
                .forEach(this::inspect);
    }

    private void inspect(JsonNode visit) {
        var path = "/v1/visits/" + visit.path("id").asText();
        var lines = List.of(
                Map.of("item", "公示执法和办事信息", "verdict", "PASS"),
                Map.of("item", "在岗人员亮证上岗", "verdict", "PASS"),
                Map.of("item", "现场投诉渠道畅通", "verdict", "PASS"));
        var sheet = Map.of(
                "kind", "DESK", "lines", lines, "writtenAt", visit.path("on").asText() + "T02:00:00Z");
        cast.finder(HERE).put(path + "/check-sheets/" + UUID.randomUUID(), sheet);
        cast.finder(HERE).step(path, "closure");
    }

    /** Tells the seed, and lets a unit repeat the draw from what is public. */
    private void tell() {
        cast.office(HERE).step(draw, "revelation");
        var drawing =
                "/v1/drawings/" + cast.office(HERE).get(draw).path("drawingId").asText();
        var unit = cast.unit(HERE, "城关镇");
        var told = unit.get(drawing);
        var repeated = unit.create(
                "/v1/drawings/verification",
                Map.of("seed", told.path("seed"), "pool", told.path("pool"), "count", told.path("count")));
        if (!repeated.path("commitment").equals(told.path("commitment"))
                || !repeated.path("drawn").equals(told.path("drawn"))) {
            throw new IllegalStateException("the draw cannot be repeated: " + told + " against " + repeated);
        }
        stage.things().put("drawing/" + ROUND, drawing);
    }

    private Stream<JsonNode> drawnVisits() {
        var round = stage.things().of("round/" + ROUND);
        return cast.office(HERE)
                .get("/v1/visits?limit=200&status=PLANNED&round=" + round.substring(round.lastIndexOf('/') + 1))
                .path("items")
                .valueStream()
                .filter(visit -> visit.path("mode").asText().equals("UNANNOUNCED"));
    }
}
