package ruleoflaw.launcher.journey.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ruleoflaw.launcher.journey.stage.Addresses;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The file review of the year: two files of each unit that enforces the law, drawn by lot and scored by one sheet. */
final class FileReviewYear implements Part {
    private static final Service HERE = Service.INSPECTION;
    private static final LocalDate DRAWN_ON = LocalDate.of(2026, 9, 7);
    private static final LocalDate SCORED_ON = LocalDate.of(2026, 9, 16);
    private static final LocalDate CLOSED_ON = LocalDate.of(2026, 9, 25);
    private static final int POOL = 8;
    private static final int DRAWN = 2;

    private final Stage stage;
    private final Cast cast;
    private final Addresses drawn = new Addresses();
    private String review = "";

    FileReviewYear(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
    }

    @Override
    public void enterInto(Agenda agenda) {
        var files = stage.table("case-files").rows();
        var units = files.stream().map(row -> row.text("unit")).distinct().toList();
        agenda.on(DRAWN_ON, "开展行政处罚案卷评查", this::start);
        units.forEach(unit -> agenda.on(DRAWN_ON, "随机抽取" + unit + "案卷", () -> draw(unit)));
        files.forEach(file -> agenda.on(SCORED_ON, "评查" + file.text("unit") + "案卷", () -> score(file)));
        agenda.on(CLOSED_ON, "案卷评查结束", () -> cast.office(HERE).step(review, "closure"));
    }

    private void start() {
        var sheet = stage.table("score-sheet").rows().stream()
                .map(line -> Map.of(
                        "code", line.text("code"),
                        "title", line.text("title"),
                        "points", Integer.valueOf(line.text("points"))))
                .toList();
        var body = Map.of(
                "year",
                DRAWN_ON.getYear(),
                "name",
                "2026年行政处罚案卷评查",
                "caseKind",
                "PENALTY",
                "approvalDocument",
                "云法治办发〔2026〕15号（虚构）",
                "from",
                DRAWN_ON.toString(),
                "to",
                CLOSED_ON.toString(),
                "sheet",
                sheet);
        review = "/v1/file-reviews/"
                + cast.office(HERE).create("/v1/file-reviews", body).path("id").asText();
    }

    private void draw(String unit) {
        var pool = IntStream.rangeClosed(1, POOL)
                .mapToObj(number -> unit + "罚决〔2026〕" + number + "号（虚构）")
                .toList();
        var sample = cast.office(HERE)
                .create(review + "/samples", Map.of("unitId", cast.idOf(unit), "pool", pool, "count", DRAWN));
        for (var i = 0; i < DRAWN; i++) {
            drawn.put(unit + (i + 1), sample.path("files").path(i).path("id").asText());
        }
    }

    /** The first line of a unit in the table is the file that was drawn first. */
    private void score(Row file) {
        var points = file.list("points");
        var lines = stage.table("score-sheet").rows();
        var items = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < lines.size(); i++) {
            var item = new LinkedHashMap<String, Object>();
            item.put("code", lines.get(i).text("code"));
            item.put("points", Integer.valueOf(points.get(i)));
            items.add(item);
        }
        cast.reviewer(HERE)
                .step(
                        "/v1/case-files/" + drawn.of(file.text("unit") + file.text("draw")),
                        "score",
                        Map.of("items", List.copyOf(items)));
    }
}
