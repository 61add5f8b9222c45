package ruleoflaw.launcher.journey.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The satisfaction survey of a third party. */
final class SurveyYear implements Part {
    private static final LocalDate IMPORTED = LocalDate.of(2026, 12, 10);
    private static final String SOURCE = "/v1/surveys?year=2026&held-on=2026-12-04&title=%s&source=%s";

    private final Stage stage;

    SurveyYear(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void enterInto(Agenda agenda) {
        agenda.on(IMPORTED, "导入第三方群众满意度调查", this::take);
    }

    private void take() {
        var source = SOURCE.formatted(encoded("2026年度法治建设群众满意度调查"), encoded("某社情民意调查中心（虚构）"));
        try {
            var table = Files.readAllBytes(stage.seeds().resolve("survey.csv"));
            stage.cast().office(Service.ASSESSMENT).send(source, "text/csv", table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
