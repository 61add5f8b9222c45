package ruleoflaw.launcher.journey.target;

import java.time.LocalDate;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The office takes stock at half-year: 72 of 160 done, where 80 were planned. */
final class HalfYear implements Part {
    private static final LocalDate TAKEN = LocalDate.of(2026, 6, 30);

    private final Stage stage;

    HalfYear(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void enterInto(Agenda agenda) {
        agenda.on(
                TAKEN,
                "汇总上半年全县任务进度",
                () -> stage.cast()
                        .office(Service.TARGET)
                        .create(stage.things().of("plan/2026") + "/progress-records", Map.of()));
    }
}
