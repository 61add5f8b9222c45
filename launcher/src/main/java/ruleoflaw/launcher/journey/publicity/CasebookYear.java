package ruleoflaw.launcher.journey.publicity;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.process.Await;
import ruleoflaw.launcher.suite.Service;

/** Two days after the selection the office publishes what has arrived of the casebook. */
final class CasebookYear implements Part {
    private static final Service HERE = Service.PUBLICITY;
    private static final LocalDate PUBLISHED = LocalDate.of(2027, 3, 12);

    private static final Duration NEWS_TRAVELS_WITHIN = Duration.ofSeconds(90);

    private final Stage stage;

    CasebookYear(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void enterInto(Agenda agenda) {
        agenda.on(PUBLISHED, "发布案例汇编和经验视频", this::publish);
    }

    private void publish() {
        var office = stage.cast().office(HERE);
        var selected = stage.table("cases").rows().stream()
                .filter(row -> "PUBLISHED".equals(row.text("outcome")))
                .count();
        Await.until(
                NEWS_TRAVELS_WITHIN,
                () -> office.get("/v1/casebook-items?limit=200").path("items").size() == selected);
        for (var item : office.get("/v1/casebook-items?limit=200").path("items")) {
            var channels = "VIDEO".equals(item.path("kind").asText())
                    ? List.of("TV", "SHORT_VIDEO")
                    : List.of("WEBSITE", "WECHAT");
            office.step("/v1/casebook-items/" + item.path("id").asText(), "publication", Map.of("channels", channels));
        }
    }
}
