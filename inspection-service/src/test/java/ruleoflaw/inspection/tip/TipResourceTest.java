package ruleoflaw.inspection.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.with;
import static ruleoflaw.inspection.tip.TipCalls.HANDLER;
import static ruleoflaw.inspection.tip.TipCalls.idIn;
import static ruleoflaw.inspection.tip.TipCalls.step;
import static ruleoflaw.inspection.tip.TipCalls.takenDown;
import static ruleoflaw.inspection.tip.TipCalls.takenDownBody;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;
import ruleoflaw.inspection.AllTopics;

/** Tips in the hands of the office: who may touch them, and in which time. */
@QuarkusTest
class TipResourceTest {
    @TestHTTPResource(management = true)
    URI management;

    @BeforeEach
    void itIsTheSeventhOfSeptember() {
        SuiteDay.is(management, "2026-09-07");
    }

    @Test
    void onlyHandlersTouchTips() {
        var tip = takenDown();

        for (var role : List.of(Role.OFFICE, Role.INSPECTOR, Role.REVIEWER, Role.APPROVER, Role.AUDITOR)) {
            var other = TestTokens.of(role, "somebody", null);
            for (var path : List.of("/v1/tips", tip, tip + "/content", tip + "/attachments/1")) {
                assertProblem(Api.as(other).accept("*/*").get(path)).hasStatus(403);
            }
            assertProblem(Api.as(other).body(takenDownBody()).post("/v1/tips")).hasStatus(403);
        }
        assertProblem(Api.as(TestTokens.unit(aUnit())).get(tip)).hasStatus(403);
        assertProblem(Api.anonymously().get(tip)).hasStatus(401);
    }

    @Test
    void aTipIsRegisteredInFifteenDaysAndAnsweredInSixtyAndPerhapsThirtyMore() {
        var tip = takenDown();
        Api.as(HANDLER)
                .get(tip)
                .then()
                .body("routeBy", is("2026-09-22"))
                .body("routeRule", is("信访工作条例第二十二条：收到之日起15日内登记并转办"));
        step(tip, "registration", Map.of()).then().statusCode(200).body("registeredOn", is("2026-09-07"));
        // 60 days after 09-07 is Friday 11-06
        step(tip, "acceptance", Map.of())
                .then()
                .body("answerBy", is("2026-11-06"))
                .body("routedLate", is(false));

        assertProblem(step(tip, "extension", Map.of("days", 31, "approval", "批准")))
                .hasStatus(422)
                .hasType("tip-extension-too-long")
                .pointsAt("/days");
        // 90 days after 09-07 is Sunday 12-06, so Monday is the last day
        step(tip, "extension", Map.of("days", 30, "approval", "县委依法治县办负责人批准"))
                .then()
                .body("answerBy", is("2026-12-07"));

        step(tip, "answer", Map.of("text", "已责成有关单位改正程序")).then().body("status", is("ANSWERED"));
        Api.as(HANDLER).get(tip + "/content").then().body("messages.text", is(List.of("已责成有关单位改正程序")));
        assertProblem(step(tip, "answer", Map.of("text", "再答复"))).hasStatus(409).hasType("step-not-allowed");
        assertThat(AllTopics.mentioning(idIn(tip))).isEmpty();
    }

    @Test
    void aDeadlineThatEndsInNationalDayIsMovedBehindIt() {
        SuiteDay.is(management, "2026-09-16");
        var answer = Api.as(HANDLER)
                .body(with(takenDownBody(), "receivedOn", "2026-09-16"))
                .post("/v1/tips");

        // 15 days after 09-16 is 10-01; the holiday lasts until 10-07
        answer.then().statusCode(201).body("routeBy", is("2026-10-08"));
    }

    @Test
    void anEditNeedsTheVersionItWasPreparedOn() {
        var tip = takenDown();

        assertProblem(Api.as(HANDLER).body(Map.of()).put(tip + "/registration")).hasStatus(428);
        assertProblem(Api.as(HANDLER)
                        .header("If-Match", Api.etag(7))
                        .body(Map.of())
                        .put(tip + "/registration"))
                .hasStatus(412);
    }

    @Test
    void theListOfTheHotlineIsTakenOverOnce() {
        var first = UUID.randomUUID().toString();
        var csv = "编号,收到日期,反映内容,姓名,联系方式\n" + first + ",2026-09-03,公交站牌下长期无人清扫垃圾,钱某某,0000-7654321\n" + UUID.randomUUID()
                + ",2026-09-04,窗口要求重复提交户口簿复印件,,\n";

        load(csv, true).then().statusCode(201).body("taken", is(2));
        load(csv, false).then().statusCode(201).body("taken", is(2)).body("known", is(0));
        load(csv, false).then().statusCode(201).body("taken", is(0)).body("known", is(2));

        Api.as(HANDLER)
                .get("/v1/tips?channel=HOTLINE_12345&limit=200")
                .then()
                .body("items.findAll { it.receivedOn == '2026-09-03' }.named", hasItem(true));
        assertProblem(load(csv.replace("2026-09-04", "2026-09-08").replace("公交站牌下长期无人清扫垃圾", "短"), false))
                .hasStatus(422)
                .pointsAt("/rows/2/反映内容")
                .pointsAt("/rows/3/收到日期");
    }

    @Test
    void theOfficeSeesNumbersOnly() {
        SuiteDay.is(management, "2024-03-04");
        var early = new HashMap<>(takenDownBody());
        early.put("receivedOn", "2024-03-04");
        Api.as(HANDLER).body(early).post("/v1/tips").then().statusCode(201);

        Api.as(OFFICE)
                .get("/v1/tips/statistics?year=2024")
                .then()
                .statusCode(200)
                .body("received", is(1))
                .body("anonymous", is(0))
                .body("pending", is(1))
                .body("byChannel.LETTER", is(1));
    }

    private static Response load(String csv, boolean dryRun) {
        return Api.as(HANDLER)
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/v1/tips/imports?channel=HOTLINE_12345&dry-run=" + dryRun);
    }
}
