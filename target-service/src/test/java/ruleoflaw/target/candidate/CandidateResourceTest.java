package ruleoflaw.target.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aPlan;
import static ruleoflaw.target.TargetCalls.aTarget;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.aYear;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.idIn;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.publish;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.step;
import static ruleoflaw.target.TargetCalls.targetBody;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.ForeignEvents;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** Gaps of a pilot and the office's own ideas wait until a draft plan takes them on. */
@QuarkusTest
class CandidateResourceTest {
    private static final String GAP = "assessment.pilot.gap-listed.v1";

    private int year;

    @BeforeEach
    void begin() {
        year = aYear();
    }

    @Test
    void aGapBecomesACandidateOnceAndThenATarget() {
        var pilot = UUID.randomUUID();
        ForeignEvents.send(GAP, UUID.randomUUID(), gap(pilot, "2.1.01", "NOT_MET"));
        ForeignEvents.send(GAP, UUID.randomUUID(), gap(pilot, "2.1.01", "PARTLY"));
        ForeignEvents.send(GAP, UUID.randomUUID(), gap(pilot, "3.2.04", "PARTLY"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> candidates().size() == 2);
        var candidate = "/v1/candidate-targets/" + candidates().getFirst();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> Api.as(OFFICE).get(candidate).path("gap").equals("PARTLY"));

        var plan = aPlan(year);
        step(OFFICE, candidate, "adoption", Map.of("planId", plan, "target", targetBody("G-1")))
                .then()
                .statusCode(200)
                .body("status", is("ADOPTED"));

        Api.as(OFFICE).get("/v1/plans/" + plan + "/targets").then().body("items.code", equalTo(List.of("G-1")));
        var told = RecordedEvents.await("ruleoflaw.target.events.v1", idIn(candidate), 1)
                .getFirst();
        assertThat(told.type()).isEqualTo("target.candidate.adopted.v1");
        assertThat(told.data().get("pilotId").asText()).isEqualTo(pilot.toString());
    }

    @Test
    void theSampleOfTheContractIsUnderstood() {
        ForeignEvents.send(GAP, UUID.randomUUID(), ForeignEvents.sample(GAP));

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> Api.as(OFFICE)
                        .get("/v1/candidate-targets?year=2026")
                        .then()
                        .extract()
                        .<List<String>>path("items.indicatorCode")
                        .contains("示例"));
    }

    @Test
    void aCandidateGoesIntoADraftOfItsYearOnly() {
        var candidate = proposed();
        var other = aPlan(aYear());
        var plan = aPlan(year);
        aTarget(plan, "A-1");

        assertProblem(step(OFFICE, candidate, "adoption", Map.of("planId", other, "target", targetBody("G-1"))))
                .hasStatus(422)
                .hasType("candidate-of-another-year")
                .pointsAt("/planId");
        assertProblem(step(OFFICE, candidate, "adoption", Map.of("planId", plan, "target", targetBody("A-1"))))
                .hasStatus(409)
                .hasType("target-code-taken");
        publish(plan);
        assertProblem(step(OFFICE, candidate, "adoption", Map.of("planId", plan, "target", targetBody("G-1"))))
                .hasStatus(409)
                .hasType("plan-not-draft");
        Api.as(OFFICE).get(candidate).then().body("status", is("OPEN")).body("version", is(0));
    }

    @Test
    void whatIsNotTakenOnKeepsItsReason() {
        var candidate = proposed();

        step(OFFICE, candidate, "rejection", Map.of("reason", "已由省级统一推进"))
                .then()
                .statusCode(200)
                .body("status", is("DROPPED"))
                .body("reason", is("已由省级统一推进"));

        assertProblem(step(OFFICE, candidate, "rejection", Map.of("reason", "x")))
                .hasStatus(409)
                .hasType("candidate-settled");
        assertProblem(Api.as(TestTokens.unit(aUnit())).get(candidate)).hasStatus(403);
        assertProblem(put(OFFICE, candidate + "/rejection", 9, Map.of("reason", "x")))
                .hasStatus(412);
    }

    private String proposed() {
        return "/v1/candidate-targets/"
                + created(post(OFFICE, "/v1/candidate-targets", Map.of("year", year, "title", "行政复议规范化建设")));
    }

    private List<String> candidates() {
        return Api.as(OFFICE)
                .get("/v1/candidate-targets?year=" + year)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private String gap(UUID pilot, String indicator, String state) {
        return """
                {"pilotId":"%s","year":%d,"indicatorCode":"%s","title":"差距","state":"%s"}""".formatted(pilot, year, indicator, state);
    }
}
