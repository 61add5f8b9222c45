package ruleoflaw.inspection.checksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.FINDER;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.VERIFIER;
import static ruleoflaw.inspection.InspectionCalls.aRound;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.aVisit;
import static ruleoflaw.inspection.InspectionCalls.step;
import static ruleoflaw.inspection.InspectionCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.ForeignEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** Sheets written without a network come later: nothing is lost, nothing stands twice, a conflict shows both. */
@QuarkusTest
class CheckSheetTest {
    private final UUID unit = aUnit();
    private final UUID sheet = UUID.randomUUID();
    private UUID visit;

    @BeforeEach
    void aVisitIsPlanned() {
        visit = aVisit(aRound(), unit, "OPEN");
    }

    @Test
    void sendingTheSameDraftTwiceStoresItOnce() {
        send(FINDER, sheet, desk("PASS")).then().statusCode(200).body("version", is(0));
        send(FINDER, sheet, desk("PASS")).then().statusCode(200).body("version", is(0));

        assertThat(sheets()).containsExactly(sheet.toString());
    }

    @Test
    void aDraftThatSawTheStoredVersionReplacesIt() {
        send(FINDER, sheet, desk("PASS")).then().statusCode(200);

        send(FINDER, sheet, with(desk("FAIL"), "base", 0))
                .then()
                .statusCode(200)
                .body("version", is(1))
                .body("lines[0].verdict", is("FAIL"));
    }

    @Test
    void aDraftThatDidNotSeeItIsRefusedWithBothVersions() {
        send(FINDER, sheet, desk("PASS")).then().statusCode(200);
        send(FINDER, sheet, with(desk("FAIL"), "base", 0)).then().statusCode(200);

        assertProblem(send(VERIFIER, sheet, with(desk("NOT_APPLICABLE"), "base", 0)))
                .hasStatus(409)
                .hasType("sheet-conflict")
                .pointsAt("/stored")
                .pointsAt("/sent");
        var details = send(VERIFIER, sheet, desk("NOT_APPLICABLE")).<List<String>>path("errors.detail");

        assertThat(details).containsExactly("执法公示:不符合", "执法公示:不适用");
        Api.as(OFFICE).get(path()).then().body("items[0].lines[0].verdict", is("FAIL"));
    }

    @Test
    void aSheetMayComeAfterTheVisitWasClosed() {
        step(OFFICE, "/v1/visits/" + visit, "closure").then().statusCode(200);

        send(FINDER, sheet, desk("PASS")).then().statusCode(200);
    }

    @Test
    void aFieldSheetIsBoundToAPlaceOfTheUnit() {
        var site = UUID.randomUUID();
        assertProblem(send(FINDER, sheet, field(site)))
                .hasStatus(422)
                .hasType("site-does-not-fit")
                .pointsAt("/siteId");
        assertProblem(send(FINDER, sheet, with(desk("PASS"), "kind", "FIELD")))
                .hasStatus(422)
                .hasType("site-required");
        assertProblem(send(FINDER, sheet, with(desk("PASS"), "siteId", site)))
                .hasStatus(422)
                .hasType("site-required");

        var news =
                "{\"unitId\":\"%s\",\"name\":\"法治广场\",\"place\":\"镇区\",\"latitude\":25.1,\"longitude\":102.7,\"active\":%s}";
        ForeignEvents.send(UUID.randomUUID(), "target.site.state.v1", site, news.formatted(unit, true));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> sitesOf(unit).contains(site.toString()));
        send(FINDER, sheet, field(site)).then().statusCode(200).body("siteId", is(site.toString()));

        ForeignEvents.send(UUID.randomUUID(), "target.site.state.v1", site, news.formatted(unit, false));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> sitesOf(unit).isEmpty());
        assertProblem(send(FINDER, UUID.randomUUID(), field(site))).hasStatus(422);
    }

    @ParameterizedTest
    @CsvSource({"kind, ", "writtenAt, ", "lines, "})
    void aSheetThatIsNotSoundIsRefused(String field, String value) {
        assertProblem(send(FINDER, sheet, with(desk("PASS"), field, value)))
                .hasStatus(400)
                .pointsAt("/" + field);
        assertThat(sheets()).isEmpty();
    }

    @Test
    void theUnitNeitherReadsNorWritesSheets() {
        send(FINDER, sheet, desk("PASS")).then().statusCode(200);
        var theUnit = TestTokens.unit(unit);

        assertProblem(Api.as(theUnit).get(path())).hasStatus(403);
        assertProblem(send(theUnit, sheet, desk("FAIL"))).hasStatus(403);
        assertProblem(Api.as(FINDER)
                        .body(desk("PASS"))
                        .put("/v1/visits/" + UUID.randomUUID() + "/check-sheets/" + sheet))
                .hasStatus(404);
    }

    private String path() {
        return "/v1/visits/" + visit + "/check-sheets";
    }

    private Response send(String token, UUID id, Map<String, ?> body) {
        return Api.as(token).body(body).put(path() + "/" + id);
    }

    private List<String> sheets() {
        return Api.as(OFFICE).get(path()).path("items.id");
    }

    private static List<String> sitesOf(UUID unit) {
        return Api.as(OFFICE).get("/v1/sites?unit=" + unit).path("items.id");
    }

    private static Map<String, Object> desk(String verdict) {
        return new HashMap<>(Map.of(
                "kind", "DESK",
                "lines", List.of(Map.of("item", "执法公示", "verdict", verdict)),
                "writtenAt", "2026-07-06T10:00:00+08:00"));
    }

    private static Map<String, Object> field(UUID site) {
        return with(with(desk("PASS"), "kind", "FIELD"), "siteId", site);
    }
}
