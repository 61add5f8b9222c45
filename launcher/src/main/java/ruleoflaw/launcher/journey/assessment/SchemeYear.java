package ruleoflaw.launcher.journey.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The rules of the year are put in force. */
final class SchemeYear implements Part {
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 2);
    private static final String CODE = "yunling-2026";

    private final Stage stage;

    SchemeYear(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void enterInto(Agenda agenda) {
        agenda.on(PUBLISHED, "发布考核办法", this::publish);
    }

    private void publish() {
        var approver = stage.cast().approver(Service.ASSESSMENT);
        for (JsonNode scheme : approver.get("/v1/schemes?limit=200").path("items")) {
            if (CODE.equals(scheme.path("code").asText())) {
                approver.step("/v1/schemes/" + scheme.path("id").asText(), "publication");
            }
        }
    }
}
