package ruleoflaw.launcher.journey.inspection;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The year's plan of inspection: drafted and approved in January, before any round is opened under it. */
final class AnnualPlanYear implements Part {
    private static final Service HERE = Service.INSPECTION;
    private static final LocalDate DRAFTED_ON = LocalDate.of(2026, 1, 12);
    private static final LocalDate APPROVED_ON = LocalDate.of(2026, 1, 20);

    private final Stage stage;
    private final Cast cast;
    private String plan = "";

    AnnualPlanYear(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
    }

    @Override
    public void enterInto(Agenda agenda) {
        agenda.on(DRAFTED_ON, "拟定年度法治督察计划", this::draft);
        agenda.on(APPROVED_ON, "批准年度法治督察计划", this::approve);
    }

    private void draft() {
        var body = Map.of(
                "year",
                DRAFTED_ON.getYear(),
                "title",
                "云岭县2026年度法治督察计划（虚构）",
                "issuer",
                "PARTY_OFFICE",
                "issuerName",
                "云岭县委依法治县办（虚构）",
                "items",
                stage.table("annual-plan").rows().stream()
                        .map(AnnualPlanYear::item)
                        .toList());
        var drafted = cast.office(HERE).create("/v1/annual-plans", body);
        plan = "/v1/annual-plans/" + drafted.path("id").asText();
        drafted.path("items")
                .forEach(item -> stage.things()
                        .put(
                                "plan-item/" + item.path("kind").asText(),
                                item.path("id").asText()));
    }

    private static Map<String, Object> item(Row row) {
        var item = new LinkedHashMap<String, Object>(Map.of(
                "kind", row.text("kind"),
                "legalBasis", row.text("legalBasis"),
                "from", row.text("from"),
                "to", row.text("to"),
                "groups", List.copyOf(row.list("groups"))));
        row.optional("theme").ifPresent(theme -> item.put("theme", theme));
        return item;
    }

    private void approve() {
        cast.approver(HERE)
                .step(plan, "approval", Map.of("documentNumber", "云法委〔2026〕1号（虚构）", "filingNumber", "云督备〔2026〕1号（虚构）"));
    }
}
