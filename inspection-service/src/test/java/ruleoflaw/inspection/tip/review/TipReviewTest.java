package ruleoflaw.inspection.tip.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.tip.TipCalls.HANDLER;
import static ruleoflaw.inspection.tip.TipCalls.SECOND;
import static ruleoflaw.inspection.tip.TipCalls.accepted;
import static ruleoflaw.inspection.tip.TipCalls.idIn;
import static ruleoflaw.inspection.tip.TipCalls.mine;
import static ruleoflaw.inspection.tip.TipCalls.newest;
import static ruleoflaw.inspection.tip.TipCalls.step;
import static ruleoflaw.inspection.tip.TipCalls.submitted;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.Database;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;
import ruleoflaw.inspection.AllTopics;

/** An answer is looked at again, twice at most. */
@QuarkusTest
class TipReviewTest {
    private static final String THIRD = TestTokens.of(Role.TIP_HANDLER, "handler-three", null);

    @TestHTTPResource(management = true)
    URI management;

    @BeforeEach
    void itIsTheSeventhOfSeptember() {
        SuiteDay.is(management, "2026-09-07");
    }

    @Test
    void theSenderAsksTwiceAndThenItIsFinal() throws SQLException {
        var code = submitted();
        var tip = answered(newest());
        // 30 days after Monday 09-07 is 10-07, off like 10-01 to 10-06; 10-08 is worked
        mine(code).then().body("review.askBy", is("2026-10-08")).body("review.concluded", is(false));

        var review = UUID.randomUUID();
        SuiteDay.is(management, "2026-09-21");
        ask(code, review, "答复没有说明罚款依据").then().statusCode(200);
        ask(code, review, "答复没有说明罚款依据")
                .then()
                .statusCode(200)
                .body("messages.size()", is(2))
                .body("review.steps.stage", is(List.of("REVIEW")))
                .body("review.steps.stageText", is(List.of("复查")))
                .body("review.steps.replyBy", is(List.of("2026-10-21")))
                .body("review.askBy", nullValue());
        assertThat(matter(review)).isEqualTo("2026-10-21 RUNNING");
        assertProblem(ask(code, UUID.randomUUID(), "还有")).hasStatus(409).hasType("review-not-yet");

        assertProblem(reply(HANDLER, tip, review)).hasStatus(403).hasType("review-same-officer");
        reply(SECOND, tip, review).then().statusCode(200).body("repliedBy", is("handler-two"));
        assertThat(matter(review)).isEqualTo("2026-10-21 DONE");
        assertProblem(reply(THIRD, tip, review)).hasStatus(409).hasType("step-not-allowed");

        var second = UUID.randomUUID();
        ask(code, second, "仍不服").then().body("review.steps.stage", is(List.of("REVIEW", "REEXAMINATION")));
        assertProblem(reply(SECOND, tip, second)).hasStatus(403).hasType("review-same-officer");
        reply(THIRD, tip, second).then().statusCode(200);

        assertProblem(ask(code, UUID.randomUUID(), "第三次")).hasStatus(409).hasType("review-final");
        mine(code).then().body("review.concluded", is(true)).body("messages.size()", is(5));
        assertThat(mine(code).asString()).doesNotContain("handler-");
        assertThat(AllTopics.mentioning(idIn(tip))).isEmpty();
        assertThat(AllTopics.mentioning(review)).isEmpty();
    }

    @Test
    void tooLateIsTooLate() {
        var code = submitted();
        answered(newest());
        SuiteDay.is(management, "2026-10-09");

        assertProblem(ask(code, UUID.randomUUID(), "才看到答复"))
                .hasStatus(409)
                .hasType("review-too-late")
                .detailContains("2026-10-08");
        mine(code).then().body("review.steps.size()", is(0)).body("review.concluded", is(true));
    }

    @Test
    void aHandlerWritesDownWhatCameByLetterInTime() throws SQLException {
        var tip = accepted();
        var review = UUID.randomUUID();
        assertProblem(takeDown(HANDLER, tip, review, "2026-09-07"))
                .hasStatus(409)
                .hasType("review-not-yet");
        answered(tip);
        SuiteDay.is(management, "2026-10-12");
        assertProblem(takeDown(HANDLER, tip, review, "2026-10-13"))
                .hasStatus(422)
                .pointsAt("/askedOn");
        assertProblem(takeDown(OFFICE, tip, review, "2026-09-30")).hasStatus(403);

        takeDown(HANDLER, tip, review, "2026-09-30")
                .then()
                .statusCode(200)
                .body("askedBy", is("OFFICE"))
                .body("replyBy", is("2026-10-30"));

        Api.as(HANDLER).get(tip + "/reviews").then().body("items.id", is(List.of(review.toString())));
        assertProblem(Api.as(SECOND).body(Map.of("text", "维持")).put(tip + "/reviews/" + review + "/reply"))
                .hasStatus(428);
        assertThat(matter(review)).isEqualTo("2026-10-30 RUNNING");
    }

    @Test
    void aHandlerOfTheAccusedUnitFindsNoReview() {
        var unit = aUnit();
        var code = submitted();
        var tip = newest();
        step(tip, "registration", Map.of("accusedUnitId", unit)).then().statusCode(200);
        step(tip, "acceptance", Map.of()).then().statusCode(200);
        step(tip, "answer", Map.of("text", "已责成改正")).then().statusCode(200);
        var review = UUID.randomUUID();
        ask(code, review, "不服").then().statusCode(200);

        var cousin = TestTokens.of(Role.TIP_HANDLER, "cousin", unit);
        assertProblem(Api.as(cousin).get(tip + "/reviews")).hasStatus(404);
        assertProblem(reply(cousin, tip, review)).hasStatus(404);
        Api.as(HANDLER).get(tip + "/reviews").then().body("items.repliedOn", is(java.util.Arrays.asList((Object)
                null)));
    }

    @Test
    void noAuditTellsTheMomentWhenTheSenderAsked() throws SQLException {
        var code = submitted();
        answered(newest());
        var review = UUID.randomUUID();
        ask(code, review, "不服").then().statusCode(200);

        assertThat(query("""
                        select operation from audit_entry where row_key = '%1$s'
                            or row_key in (select id::text from matter where subject = '%1$s')""".formatted(review))).isEmpty();
        assertThat(query("select id from tip_message where position(convert_to('不服', 'UTF8') in sealed) > 0"))
                .isEmpty();
    }

    private static String answered(String tip) {
        if (Api.as(HANDLER).get(tip).path("status").equals("RECEIVED")) {
            step(tip, "registration", Map.of()).then().statusCode(200);
            step(tip, "acceptance", Map.of()).then().statusCode(200);
        }
        step(tip, "answer", Map.of("text", "已责成有关单位改正程序")).then().statusCode(200);
        return tip;
    }

    private static Response ask(String code, UUID review, String grounds) {
        return Api.anonymously()
                .header("Tip-Code", code)
                .body(Map.of("text", grounds))
                .put("/v1/public/tips/mine/reviews/" + review);
    }

    private static Response takeDown(String token, String tip, UUID review, String askedOn) {
        return Api.as(token).body(Map.of("askedOn", askedOn, "text", "来信不服答复")).put(tip + "/reviews/" + review);
    }

    private static Response reply(String token, String tip, UUID review) {
        var version =
                Api.as(HANDLER).get(tip + "/reviews").<Integer>path("items.find { it.id == '" + review + "' }.version");
        return Api.as(token)
                .header("If-Match", Api.etag(version))
                .body(Map.of("text", "经复查，原答复事实清楚"))
                .put(tip + "/reviews/" + review + "/reply");
    }

    /** Its last day and its status. */
    private static String matter(UUID review) throws SQLException {
        return query("select last_day || ' ' || status from matter where kind = 'TIP_REVIEW' and subject = '" + review
                        + "'")
                .getFirst();
    }

    private static List<String> query(String sql) throws SQLException {
        try (var connection = Database.connect();
                var found = connection.createStatement().executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }
}
