package ruleoflaw.target.breakdown;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aPlan;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.importCsv;
import static ruleoflaw.target.TargetCalls.issue;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.publish;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.Table;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.SuiteDay;

/** The breakdown of 2026 as the seeds hold it: 24 county targets, 16 units, 160 assignments (domain.md E3). */
@QuarkusTest
class DemoYearBreakdownTest {
    private static final Path SEEDS = Path.of("../seeds");

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @AfterEach
    void giveTheServiceItsOwnTimeBack() {
        SuiteDay.isToday(management);
    }

    @Test
    void theDemoYearIsIssuedInOneCall() throws IOException {
        importCsv("/v1/unit-imports", bytes("reference/units.csv")).then().statusCode(201);
        importCsv("/v1/indicator-systems?code=DEMO&edition=2021&name=甲", bytes("reference/indicators-2021.csv"))
                .then()
                .statusCode(201);
        SuiteDay.is(management, "2026-01-12");
        var plan = aPlan(2026);
        var targets = targetsOf(plan);
        publish(plan);
        var lines = linesFor(targets);

        aDueDayOnAHolidayIsPointedOut(plan, lines);
        issue(plan, lines).then().statusCode(201).body("issued", is(160));

        everyUnitHasOneHundred(plan);
    }

    /** Issued on Monday 12 January 2026, they are to be signed for by the fifth working day, the 19th. */
    private static void everyUnitHasOneHundred(UUID plan) throws IOException {
        for (var unit : rows("reference/units.csv")) {
            var id = Api.as(OFFICE).get("/v1/units?uscc=" + unit.text("uscc")).<String>path("items[0].id");
            List<Number> weights = Api.as(OFFICE)
                    .get("/v1/assignments?limit=200&plan=" + plan + "&unit=" + idOf(unit))
                    .path("items.weight");
            assertThat(weights.stream()
                            .map(weight -> new BigDecimal(weight.toString()))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(unit.text("name"))
                    .isEqualByComparingTo("100");
        }
        var first = Api.as(OFFICE).get("/v1/assignments?limit=1&plan=" + plan).<String>path("items[0].id");
        Api.as(OFFICE)
                .get("/v1/assignments/" + first)
                .then()
                .body("acknowledgeBy", is("2026-01-19"))
                .body("calendarAssumed", is(false));
    }

    /** National Day 2026 is a holiday until Wednesday 7 October. */
    private static void aDueDayOnAHolidayIsPointedOut(UUID plan, List<Map<String, Object>> lines) {
        var holiday = new ArrayList<>(lines);
        var moved = new HashMap<>(lines.getFirst());
        moved.put("due", "2026-10-01");
        holiday.set(0, moved);

        post(OFFICE, "/v1/plans/" + plan + "/breakdown-previews", Map.of("lines", holiday))
                .then()
                .statusCode(200)
                .body("assignments", is(160))
                .body("warnings.find { it.pointer == '/lines/0/due' }.kind", is("DUE_ON_HOLIDAY"))
                .body("warnings.find { it.pointer == '/lines/0/due' }.lastDay", is("2026-10-08"))
                .body("warnings.kind", not(hasItem("WEIGHTS_DO_NOT_SUM")));
    }

    private static Map<String, UUID> targetsOf(UUID plan) throws IOException {
        var ids = new HashMap<String, UUID>();
        for (var row : rows("demo/county-targets.csv")) {
            var body = new HashMap<String, Object>();
            for (var field :
                    List.of("code", "title", "kind", "indicatorCode", "measure", "targetValue", "measureUnit")) {
                row.optional(field).ifPresent(text -> body.put(field, text));
            }
            row.optional("checklist").ifPresent(text -> body.put("checklist", List.of(text.split(";"))));
            ids.put(row.text("code"), created(post(OFFICE, "/v1/plans/" + plan + "/targets", body)));
        }
        return ids;
    }

    /** Names the units of the seeds one by one: other tests have put units of their own into the groups. */
    private static List<Map<String, Object>> linesFor(Map<String, UUID> targets) throws IOException {
        var units = rows("reference/units.csv").stream()
                .collect(groupingBy(row -> row.text("group"), mapping(DemoYearBreakdownTest::idOf, toList())));
        return rows("demo/breakdown.csv").stream()
                .map(row -> Map.<String, Object>of(
                        "targetId", targets.get(row.text("target")),
                        "unitIds", units.get(row.text("group")),
                        "weight", new BigDecimal(row.text("weight")),
                        "due", row.text("due")))
                .toList();
    }

    private static String idOf(Row unit) {
        return Api.as(OFFICE).get("/v1/units?uscc=" + unit.text("uscc")).path("items[0].id");
    }

    private static List<Row> rows(String file) throws IOException {
        return Table.csv(bytes(file)).rows();
    }

    private static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(SEEDS.resolve(file));
    }
}
