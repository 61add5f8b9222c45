package ruleoflaw.launcher.journey.publicity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The villages: their list, their legal liaisons by June, and the one that is named a national model. */
final class VillageYear implements Part {
    private static final Service HERE = Service.PUBLICITY;
    private static final LocalDate LISTED = LocalDate.of(2026, 3, 5);
    private static final LocalDate REGISTERED = LocalDate.of(2026, 6, 25);
    private static final LocalDate NAMED = LocalDate.of(2026, 11, 10);

    private final Stage stage;
    private final Cast cast;

    VillageYear(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
    }

    @Override
    public void enterInto(Agenda agenda) {
        agenda.on(LISTED, "导入村(社区)名单", this::list);
        stage.table("liaisons").rows().stream()
                .collect(Collectors.groupingBy(row -> row.text("unit")))
                .forEach((unit, people) -> agenda.on(REGISTERED, unit + "登记法律明白人", () -> register(unit, people)));
        agenda.on(NAMED, "城关镇南门村获全国民主法治示范村命名", this::name);
    }

    private void list() {
        try {
            cast.office(HERE)
                    .send(
                            "/v1/villages",
                            "text/csv",
                            Files.readAllBytes(stage.seeds().resolve("villages.csv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void register(String unit, List<Row> people) {
        var columns = List.of("村级区划代码", "姓名", "类别", "证书编号", "发证日期", "培训学时");
        var table = people.stream()
                .map(person -> columns.stream().map(person::text).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", String.join(",", columns) + "\n", "\n"));
        cast.unit(HERE, unit).send("/v1/village-liaisons", "text/csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private void name() {
        cast.office(HERE)
                .create(
                        "/v1/model-villages",
                        Map.of(
                                "unitId", cast.idOf("城关镇"),
                                "village", "530998100200",
                                "level", "NATIONAL",
                                "namedBy", "司法部、民政部（虚构）",
                                "documentNumber", "示范命名〔2026〕1号（虚构）",
                                "namedOn", NAMED.toString()));
    }
}
