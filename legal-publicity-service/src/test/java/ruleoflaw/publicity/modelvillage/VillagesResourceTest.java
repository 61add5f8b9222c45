package ruleoflaw.publicity.modelvillage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.publicity.PublicityCalls.OFFICE;
import static ruleoflaw.publicity.PublicityCalls.aUnit;
import static ruleoflaw.publicity.PublicityCalls.created;
import static ruleoflaw.publicity.PublicityCalls.idOf;
import static ruleoflaw.publicity.PublicityCalls.post;
import static ruleoflaw.publicity.PublicityCalls.put;
import static ruleoflaw.publicity.PublicityCalls.statusOf;
import static ruleoflaw.publicity.PublicityCalls.step;
import static ruleoflaw.publicity.PublicityCalls.with;
import static ruleoflaw.publicity.StudyCalls.importTable;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** What is kept of villages over HTTP: their legal liaisons, and the names that higher organs gave them. */
@QuarkusTest
class VillagesResourceTest {
    private static final String MODELS = "/v1/model-villages";
    private static final String LIAISONS = "/v1/village-liaisons";

    @TestHTTPResource(management = true)
    URI management;

    private UUID unit;
    private String clerk;
    private String village;

    @BeforeEach
    void aTownshipHasTwoVillages() {
        SuiteDay.is(management, "2026-11-10");
        var uscc = "U" + UUID.randomUUID();
        unit = aUnit(true, uscc);
        clerk = TestTokens.unit(unit);
        var township = "%09d".formatted(Math.abs(unit.hashCode()) % 1_000_000_000);
        village = township + "201";
        importTable(
                        OFFICE,
                        "/v1/villages",
                        "code,name,uscc\n%s201,示例村,%s\n%s202,无人村,%s\n".formatted(township, uscc, township, uscc))
                .then()
                .statusCode(201);
    }

    @Test
    void aNamingIsToldAndARecheckToo() {
        var model = created(post(OFFICE, MODELS, naming()));
        step(OFFICE, model, "recheck", Map.of("verdict", "KEEP", "documentNumber", "示例〔2026〕2号", "on", "2026-11-10"))
                .then()
                .statusCode(200)
                .body("status", equalTo("NAMED"));
        step(OFFICE, model, "recheck", Map.of("verdict", "REVOKE", "documentNumber", "示例〔2026〕3号", "on", "2026-11-10"))
                .then()
                .statusCode(200);
        assertProblem(step(
                        OFFICE, model, "recheck", Map.of("verdict", "KEEP", "documentNumber", "x", "on", "2026-11-10")))
                .hasStatus(409);

        var events = RecordedEvents.await("ruleoflaw.publicity.events.v1", idOf(model), 3);
        var named = events.getFirst().data();
        assertThat(events.getFirst().type()).isEqualTo("publicity.model-village.named.v1");
        assertThat(named.get("unitId").asText()).isEqualTo(unit.toString());
        assertThat(named.get("year").asInt()).isEqualTo(2026);
        assertThat(named.get("level").asText()).isEqualTo("NATIONAL");
        assertThat(named.get("documentNumber").asText()).isEqualTo("示例〔2026〕1号");
        assertThat(events.getLast().data().get("verdict").asText()).isEqualTo("REVOKE");
    }

    @Test
    void aCountyNamesNothingAndWithoutItsPaperNothingIsNamed() {
        assertProblem(post(OFFICE, MODELS, with(naming(), "level", "COUNTY"))).hasStatus(400);
        assertProblem(post(OFFICE, MODELS, with(naming(), "documentNumber", " ")))
                .hasStatus(400)
                .pointsAt("/documentNumber");
        assertProblem(post(OFFICE, MODELS, with(naming(), "namedOn", "2026-11-11")))
                .hasStatus(422)
                .pointsAt("/namedOn");
        assertProblem(post(OFFICE, MODELS, with(naming(), "unitId", aUnit())))
                .hasStatus(422)
                .pointsAt("/village");
        assertProblem(post(clerk, MODELS, naming())).hasStatus(403);
        var model = created(post(OFFICE, MODELS, naming()));
        assertProblem(post(OFFICE, MODELS, naming())).hasStatus(409).hasType("named-already");
        assertProblem(put(
                        OFFICE,
                        model + "/recheck",
                        5,
                        Map.of("verdict", "KEEP", "documentNumber", "x", "on", "2026-11-10")))
                .hasStatus(412);
        assertThat(statusOf(model)).isEqualTo("NAMED");
    }

    @Test
    void aVillageNeedsThreeLiaisonsAndThoseThatLackSomeComeFirst() {
        var table = """
                村级区划代码,姓名,类别,证书编号,发证日期,培训学时
                %s,示例甲,村干部,明白人001,2026-06-01,8
                %s,示例乙,网格员,,,
                """.formatted(village, village);
        importTable(clerk, LIAISONS, table).then().statusCode(201).body("created", equalTo(2));
        importTable(clerk, LIAISONS, table).then().body("unchanged", equalTo(2));

        var byVillage = Api.as(clerk).get(LIAISONS + "/by-village");
        assertThat(byVillage.<List<String>>path("name")).containsExactly("无人村", "示例村");
        assertThat(byVillage.<List<Integer>>path("missing")).containsExactly(3, 1);
        assertThat(byVillage.<List<Integer>>path("certified")).containsExactly(0, 1);
        assertProblem(importTable(clerk, LIAISONS, "村级区划代码,姓名,类别,证书编号\n" + village + ",示例丙,村干部,9\n"))
                .hasStatus(422)
                .pointsAt("/rows/2/发证日期");
        assertProblem(importTable(TestTokens.unit(aUnit()), LIAISONS, table))
                .hasStatus(422)
                .pointsAt("/rows/2/村级区划代码");
    }

    @Test
    void aRemovedLiaisonCountsNoMoreAndASiblingSeesNone() {
        importTable(clerk, LIAISONS, "村级区划代码,姓名,类别\n" + village + ",示例甲,村干部\n")
                .then()
                .statusCode(201);
        var liaison = LIAISONS + "/" + Api.as(clerk).get(LIAISONS).path("items[0].id");
        var sibling = TestTokens.unit(aUnit());
        assertProblem(Api.as(sibling).get(liaison)).hasStatus(404);
        assertProblem(put(sibling, liaison + "/removal", 0, Map.of("reason", "x")))
                .hasStatus(404);
        assertProblem(Api.as(TestTokens.inspector("i")).get(LIAISONS)).hasStatus(403);

        put(clerk, liaison + "/removal", 0, Map.of("reason", "迁出")).then().statusCode(200);

        assertProblem(put(clerk, liaison + "/removal", 1, Map.of("reason", "迁出")))
                .hasStatus(409);
        assertThat(Api.as(clerk).get(LIAISONS + "/by-village").<List<Integer>>path("missing"))
                .containsExactly(3, 3);
    }

    private Map<String, Object> naming() {
        return new HashMap<>(Map.of(
                "unitId", unit,
                "village", village,
                "level", "NATIONAL",
                "namedBy", "司法部、民政部",
                "documentNumber", "示例〔2026〕1号",
                "namedOn", "2026-11-10"));
    }
}
