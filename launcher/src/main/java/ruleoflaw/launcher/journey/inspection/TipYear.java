package ruleoflaw.launcher.journey.inspection;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import ruleoflaw.launcher.backend.Person;
import ruleoflaw.launcher.backend.Role;
import ruleoflaw.launcher.journey.stage.Addresses;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Desk;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The year of the public's tips: nine of them, three from people nobody knows, and what became of each. */
final class TipYear implements Part {
    private static final Service HERE = Service.INSPECTION;
    private static final String WEB = "WEB";
    private static final String HOTLINE = "HOTLINE_12345";

    private final Stage stage;
    private final Cast cast;
    private final Addresses tips = new Addresses();
    private final Addresses codes = new Addresses();

    TipYear(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
    }

    @Override
    public void enterInto(Agenda agenda) {
        for (var tip : stage.table("tips").rows()) {
            var key = tip.text("key");
            agenda.on(tip.date("receivedOn"), "收到群众举报" + key, () -> receive(tip));
            agenda.on(tip.date("registeredOn"), "登记举报" + key, () -> register(tip));
            tip.optionalDate("acceptedOn")
                    .ifPresent(on -> agenda.on(on, "受理举报" + key, () -> handler().step(tips.of(key), "acceptance")));
            agenda.on(tip.date("decidedOn"), "处理举报" + key, () -> decide(tip));
            tip.optionalDate("answeredOn").ifPresent(on -> agenda.on(on, "答复举报" + key, () -> answer(tip)));
        }
    }

    private Desk handler() {
        return cast.person(HERE, Person.in(Role.TIP_HANDLER));
    }

    private void receive(Row tip) {
        switch (tip.text("channel")) {
            case WEB -> putIntoTheBox(tip);
            case HOTLINE -> takeOver(tip);
            default -> takeDown(tip);
        }
    }

    /** From somebody without a name: all that leads back to his tip is the code, which he alone takes home. */
    private void putIntoTheBox(Row tip) {
        var submitted = cast.anybody(HERE)
                .put(
                        "/v1/public/tips",
                        Map.of(
                                "submission", UUID.randomUUID(),
                                "reporter", tip.text("reporter"),
                                "story", story(tip)));
        codes.put(tip.text("key"), submitted.path("code").asText());
        tips.put(tip.text("key"), newest(tip));
    }

    private void takeOver(Row tip) {
        var table = "编号,收到日期,反映内容,被反映对象,姓名,联系方式\n"
                + String.join(
                        ",",
                        "YL12345-" + tip.text("key"),
                        tip.text("receivedOn"),
                        tip.text("text"),
                        tip.text("accused"),
                        "演示群众" + tip.text("key"),
                        "0000-0000000\n");
        handler().send("/v1/tips/imports?channel=" + HOTLINE, "text/csv", table.getBytes(StandardCharsets.UTF_8));
        tips.put(tip.text("key"), newest(tip));
    }

    private void takeDown(Row tip) {
        var body = new LinkedHashMap<String, Object>(Map.of(
                "channel", tip.text("channel"),
                "reporter", tip.text("reporter"),
                "receivedOn", tip.text("receivedOn"),
                "story", story(tip)));
        if (Boolean.parseBoolean(tip.text("named"))) {
            body.put("identity", Map.of("name", "演示群众" + tip.text("key"), "contact", "0000-0000000"));
        }
        var taken = handler().create("/v1/tips", body);
        tips.put(tip.text("key"), "/v1/tips/" + taken.path("id").asText());
    }

    /** The handler finds what has just come in his list; there is one at a time in the demo year. */
    private String newest(Row tip) {
        var items = handler()
                .get("/v1/tips?status=RECEIVED&channel=" + tip.text("channel"))
                .path("items");
        if (items.size() != 1) {
            throw new IllegalStateException("one new tip was expected, not " + items.size());
        }
        return "/v1/tips/" + items.path(0).path("id").asText();
    }

    private static Map<String, Object> story(Row tip) {
        var story = new LinkedHashMap<String, Object>(Map.of("text", tip.text("text")));
        tip.optional("accused").ifPresent(accused -> story.put("accused", accused));
        return story;
    }

    private void register(Row tip) {
        var body = new LinkedHashMap<String, Object>();
        tip.optional("accusedUnit").ifPresent(unit -> body.put("accusedUnitId", cast.idOf(unit)));
        handler().step(tips.of(tip.text("key")), "registration", body);
    }

    private void decide(Row tip) {
        var path = tips.of(tip.text("key"));
        switch (tip.text("outcome")) {
            case "CONVERTED" -> handler().step(path, "finding", Map.of("findingId", finding(tip)));
            case "TRANSFERRED" -> transfer(tip, path);
            case "MERGED" -> handler().step(path, "merger", Map.of("into", id(tips.of(tip.text("into")))));
            case "REFUSED" -> handler().step(path, "refusal", Map.of("reason", tip.text("reason")));
            default -> throw new IllegalStateException("no such outcome of a tip: " + tip.text("outcome"));
        }
    }

    private void transfer(Row tip, String path) {
        handler().step(path, "transfer", Map.of("organ", tip.text("organ"), "reason", tip.text("reason")));
        handler().step(path, "transfer-receipt", Map.of("number", tip.text("organReceipt")));
    }

    private void answer(Row tip) {
        handler().step(tips.of(tip.text("key")), "answer", Map.of("text", tip.text("answer")));
        if (tip.text("channel").equals(WEB)) {
            var read = cast.anybody(HERE).get("/v1/public/tips/mine", Map.of("Tip-Code", codes.of(tip.text("key"))));
            if (!read.path("status").asText().equals("ANSWERED")) {
                throw new IllegalStateException("the sender of " + tip.text("key") + " cannot read his answer");
            }
        }
    }

    private String finding(Row tip) {
        return id(stage.things().of("finding/" + tip.text("finding")));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
