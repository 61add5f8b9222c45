package ruleoflaw.launcher.journey.inspection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The look-back of November: twelve closed problems, of which one was never solved. */
final class LookBackYear implements Part {
    private static final Service HERE = Service.INSPECTION;
    /** The square is to be rebuilt, so the new deadline is long: it ends in April of the next year. */
    private static final int DAYS_TO_REBUILD = 150;

    private final Stage stage;
    private final Cast cast;

    LookBackYear(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
    }

    @Override
    public void enterInto(Agenda agenda) {
        for (var finding : stage.table("findings").rows()) {
            var key = finding.text("key");
            finding.optionalDate("sustainedOn")
                    .ifPresent(on -> agenda.on(
                            on, "回头看" + key + "已巩固", () -> cast.verifier(HERE).step(orderOf(finding), "look-back")));
            finding.optionalDate("reopenedOn")
                    .ifPresent(on -> agenda.on(on, "回头看" + key + "发现弄虚作假", () -> reopen(finding)));
        }
    }

    private void reopen(Row finding) {
        var evidence = cast.verifier(HERE)
                .send(
                        "/v1/files?name=site-check.txt&occurred-on=" + finding.text("reopenedOn"),
                        "text/plain",
                        "回头看现场核查记录（演示用，虚构）：设施仍未修复，所报照片不是修复后拍摄".getBytes(StandardCharsets.UTF_8))
                .path("id")
                .asText();
        cast.verifier(HERE)
                .step(
                        orderOf(finding),
                        "reopening",
                        Map.of(
                                "reason",
                                "整改证据弄虚作假：所报照片不实，设施仍未修复",
                                "falsified",
                                true,
                                "fileIds",
                                List.of(evidence),
                                "days",
                                DAYS_TO_REBUILD));
    }

    private String orderOf(Row finding) {
        return stage.things().of("order/" + finding.text("key"));
    }
}
