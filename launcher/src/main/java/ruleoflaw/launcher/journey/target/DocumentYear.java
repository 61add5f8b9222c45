package ruleoflaw.launcher.journey.target;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Addresses;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Desk;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The year of the normative documents: 15 issued and reviewed, 12 filed in time; then the two-yearly clean-up. */
final class DocumentYear implements Part {
    private static final Service HERE = Service.TARGET;
    private static final LocalDate STOCK_TAKEN = LocalDate.of(2026, 1, 6);
    private static final LocalDate CLEANED_UP_FROM = LocalDate.of(2027, 3, 1);
    private static final LocalDate CLEANED_UP = LocalDate.of(2027, 3, 10);

    private final Stage stage;
    private final Cast cast;
    private final Addresses documents = new Addresses();
    private String round = "";

    DocumentYear(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
    }

    @Override
    public void enterInto(Agenda agenda) {
        for (var row : stage.table("stock-documents").rows()) {
            agenda.on(STOCK_TAKEN, row.text("unit") + "登记存量文件", () -> register(row));
        }
        stage.table("documents").rows().forEach(row -> enter(agenda, row));
        agenda.on(CLEANED_UP_FROM, "启动规范性文件清理", this::openRound);
        agenda.on(CLEANED_UP, "公布规范性文件清理结果", this::publishRound);
    }

    private void enter(Agenda agenda, Row row) {
        var what = row.text("unit") + "《" + row.text("title") + "》";
        agenda.on(row.date("draftedOn"), what + "起草", () -> draft(row));
        agenda.on(
                row.date("consultedTo"),
                what + "征求意见结束",
                () -> step(
                        row, "consultation", Map.of("from", row.text("consultedFrom"), "to", row.text("consultedTo"))));
        agenda.on(row.date("reviewedOn"), what + "合法性审核", () -> review(row));
        agenda.on(
                row.date("adoptedOn"),
                what + "审议",
                () -> step(row, "adoption", Map.of("on", row.text("adoptedOn"), "meeting", "单位集体审议会议")));
        agenda.on(row.date("issuedOn"), what + "公布", () -> issue(row));
        agenda.on(
                row.date("filedOn"),
                what + "备案",
                () -> step(row, "filing", Map.of("on", row.text("filedOn"), "receipt", "备案回执" + row.text("key"))));
    }

    private void register(Row row) {
        var body = new HashMap<String, Object>(Map.of(
                "title", row.text("title"),
                "number", row.text("number"),
                "issuedOn", row.text("issuedOn"),
                "provisional", Boolean.valueOf(row.text("provisional"))));
        row.optional("validUntil").ifPresent(day -> body.put("validUntil", day));
        remember(row, desk(row).create("/v1/stock-documents", body));
    }

    private void draft(Row row) {
        remember(
                row,
                desk(row)
                        .create(
                                "/v1/documents",
                                Map.of(
                                        "title", row.text("title"),
                                        "marketEntities", Boolean.valueOf(row.text("marketEntities")),
                                        "draftedOn", row.text("draftedOn"))));
    }

    private void remember(Row row, JsonNode created) {
        documents.put(row.text("key"), "/v1/documents/" + created.path("id").asText());
    }

    private void review(Row row) {
        row.optional("fairCompetitionOn")
                .ifPresent(on -> step(row, "fair-competition-review", Map.of("on", on, "conclusion", "不含排除、限制竞争的内容")));
        step(
                row,
                "legal-review",
                Map.of(
                        "submittedOn",
                        row.text("reviewFrom"),
                        "concludedOn",
                        row.text("reviewedOn"),
                        "passed",
                        true,
                        "reviewedBy",
                        "本单位合法性审核机构",
                        "opinion",
                        "权限、程序、内容合法"));
    }

    private void issue(Row row) {
        step(
                row,
                "publication",
                Map.of(
                        "on", row.text("issuedOn"),
                        "number", row.text("number"),
                        "effectiveOn", row.text("effectiveOn"),
                        "provisional", Boolean.valueOf(row.text("provisional"))));
    }

    private void step(Row row, String step, Map<String, ?> body) {
        desk(row).step(documents.of(row.text("key")), step, body);
    }

    private void openRound() {
        var opened = cast.office(HERE).create("/v1/cleanup-rounds", Map.of("title", "云岭县2027年行政规范性文件清理"));
        round = "/v1/cleanup-rounds/" + opened.path("id").asText();
    }

    /** The units give their verdicts; when all are there, the office publishes the list. */
    private void publishRound() {
        var verdicts = new HashMap<String, Row>();
        for (var table : List.of("documents", "stock-documents")) {
            stage.table(table).rows().forEach(row -> verdicts.put(documents.of(row.text("key")), row));
        }
        for (var line : cast.office(HERE).get(round + "/verdicts?limit=200").path("items")) {
            var row = requireNonNull(
                    verdicts.get("/v1/documents/" + line.path("documentId").asText()));
            desk(row)
                    .step(
                            round,
                            "verdicts/" + line.path("id").asText(),
                            Map.of("verdict", row.text("verdict"), "reason", row.text("verdictReason")));
        }
        cast.office(HERE).step(round, "publication", Map.of("document", "云政公告〔2027〕2号"));
    }

    private Desk desk(Row row) {
        return cast.unit(HERE, row.text("unit"));
    }
}
