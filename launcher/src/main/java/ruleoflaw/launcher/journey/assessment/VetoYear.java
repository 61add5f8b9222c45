package ruleoflaw.launcher.journey.assessment;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.process.Await;
import ruleoflaw.launcher.suite.Service;

/** The veto that inspection proposed after its look-back: the unit is heard, an approver confirms. */
final class VetoYear implements Part {
    private static final Service HERE = Service.ASSESSMENT;
    private static final String VETOED = "白云乡";
    private static final LocalDate HEARD = LocalDate.of(2026, 11, 27);
    private static final LocalDate CONFIRMED = LocalDate.of(2026, 12, 8);
    private static final Duration NEWS_TRAVELS_WITHIN = Duration.ofSeconds(90);

    private final Stage stage;

    VetoYear(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void enterInto(Agenda agenda) {
        agenda.on(
                HEARD,
                VETOED + "就一票否决陈述意见",
                () -> stage.cast()
                        .unit(HERE, VETOED)
                        .step(veto(), "statement", Map.of("statement", "现场照片由施工方提供，我乡审核不严，愿意接受处理")));
        agenda.on(
                CONFIRMED,
                "确认" + VETOED + "一票否决",
                () -> stage.cast()
                        .approver(HERE)
                        .step(
                                veto(),
                                "confirmation",
                                Map.of(
                                        "documentNumber", "云委法〔2026〕18号（虚构）",
                                        "reason", "回头看发现整改照片系伪造，属弄虚作假")));
    }

    /** The case that the proposal of inspection-service has opened; it travels by Kafka. */
    private String veto() {
        var cases = "/v1/veto-cases?year=2026&unit=" + stage.cast().idOf(VETOED);
        var office = stage.cast().office(HERE);
        Await.until(NEWS_TRAVELS_WITHIN, () -> !office.get(cases).path("items").isEmpty());
        return "/v1/veto-cases/"
                + office.get(cases).path("items").path(0).path("id").asText();
    }
}
