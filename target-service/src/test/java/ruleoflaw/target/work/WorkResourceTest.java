package ruleoflaw.target.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aReportedAssignment;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.anAssignment;
import static ruleoflaw.target.TargetCalls.idIn;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.reportCompletion;
import static ruleoflaw.target.TargetCalls.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** A unit signs, reports progress and reports completion; nobody else does it in its name. */
@QuarkusTest
class WorkResourceTest {
    private static final String SHA_256 = "c6836f7ad1c4da8a997c009a4b4b120c237b1993693239e194d6307d9d0b8c3a";

    @Test
    void aUnitSignsWorksAndReportsWithEvidence() {
        var unit = aUnit();
        var assignment = anAssignment(unit);
        var file = aFileOf(unit);

        step(TestTokens.unit(unit), assignment, "acknowledgement")
                .then()
                .statusCode(200)
                .body("status", is("ACKNOWLEDGED"))
                .header("ETag", "\"1\"");
        post(TestTokens.unit(unit), assignment + "/progress-reports", progress(40, List.of(file)))
                .then()
                .statusCode(201)
                .body("percent", is(40))
                .body("fileIds[0]", is(file));
        step(TestTokens.unit(unit), assignment, "completion-report", Map.of("result", "已完成", "fileIds", List.of(file)))
                .then()
                .statusCode(200)
                .body("status", is("COMPLETION_REPORTED"))
                .body("outcome", nullValue())
                .body("fileIds[0]", is(file));
    }

    /** The hash is that of "roster", as sha256sum gives it. */
    @Test
    void whatTheOfficeConfirmsIsToldWithTheProofThatReviewersMayOpen() {
        var unit = aUnit();
        var assignment = anAcknowledgedAssignment(unit);
        var file = aFileOf(unit);
        step(TestTokens.unit(unit), assignment, "completion-report", Map.of("result", "已完成", "fileIds", List.of(file)));
        step(OFFICE, assignment, "completion").then().statusCode(200);

        var completed = RecordedEvents.await("ruleoflaw.target.events.v1", idIn(assignment), 4)
                .getLast();

        assertThat(completed.type()).isEqualTo("target.assignment.completed.v1");
        assertThat(completed.data().get("evidence")).singleElement().satisfies(proof -> {
            assertThat(proof.get("fileId").asText()).isEqualTo(file);
            assertThat(proof.get("sha256").asText()).isEqualTo(SHA_256);
            assertThat(proof).as("no name, no other trace").hasSize(2);
        });
        for (var reader : List.of(OFFICE, TestTokens.reviewer("r"), TestTokens.auditor(), TestTokens.unit(unit))) {
            Api.as(reader).get("/v1/files/" + file).then().statusCode(200).body("sha256", is(SHA_256));
        }
        assertProblem(Api.as(TestTokens.unit(aUnit())).get("/v1/files/" + file)).hasStatus(404);
    }

    @Test
    void progressIsListedInOrderAndReadAlone() {
        var unit = aUnit();
        var assignment = anAcknowledgedAssignment(unit);

        post(TestTokens.unit(unit), assignment + "/progress-reports", progress(60, List.of()));
        var address = post(TestTokens.unit(unit), assignment + "/progress-reports", progress(50, List.of()))
                .header("Location");

        Api.as(OFFICE)
                .get(assignment + "/progress-reports")
                .then()
                .statusCode(200)
                .body("items.percent", equalTo(List.of(60, 50)))
                .body("next", nullValue());
        Api.as(OFFICE).get(address).then().statusCode(200).body("percent", is(50));
        Api.as(OFFICE).get(assignment).then().body("percent", is(50)).body("status", is("IN_PROGRESS"));
    }

    @Test
    void aProgressReportSentTwiceCountsOnce() {
        var unit = aUnit();
        var assignment = anAcknowledgedAssignment(unit);
        var key = UUID.randomUUID().toString();

        for (var i = 0; i < 2; i++) {
            Api.as(TestTokens.unit(unit))
                    .header("Idempotency-Key", key)
                    .body(progress(60, List.of()))
                    .post(assignment + "/progress-reports")
                    .then()
                    .statusCode(201);
        }

        Api.as(OFFICE).get(assignment + "/progress-reports").then().body("items.size()", is(1));
    }

    @Test
    void anotherUnitFindsNothingAndChangesNothing() {
        var unit = aUnit();
        var assignment = anAcknowledgedAssignment(unit);
        var sibling = TestTokens.unit(aUnit());

        assertProblem(Api.as(sibling).get(assignment)).hasStatus(404).hasType("not-found");
        assertProblem(put(sibling, assignment + "/completion-report", 1, Map.of("result", "代报")))
                .hasStatus(404);
        assertProblem(post(sibling, assignment + "/progress-reports", progress(100, List.of())))
                .hasStatus(404);
        assertProblem(Api.as(sibling).get(assignment + "/progress-reports")).hasStatus(404);

        Api.as(OFFICE).get(assignment).then().body("version", is(1)).body("status", is("ACKNOWLEDGED"));
    }

    @Test
    void theOfficeDoesNotDoTheUnitsWork() {
        var assignment = anAssignment(aUnit());

        assertProblem(step(OFFICE, assignment, "acknowledgement")).hasStatus(403);
        assertProblem(step(OFFICE, assignment, "completion-report", Map.of("result", "代报")))
                .hasStatus(403);
        assertProblem(post(OFFICE, assignment + "/progress-reports", progress(10, List.of())))
                .hasStatus(403);
    }

    @Test
    void nobodyWritesOverWhatHeHasNotRead() {
        var unit = aUnit();
        var assignment = anAssignment(unit);

        assertProblem(Api.as(TestTokens.unit(unit)).put(assignment + "/acknowledgement"))
                .hasStatus(428);
        assertProblem(put(TestTokens.unit(unit), assignment + "/acknowledgement", 7, Map.of()))
                .hasStatus(412)
                .hasType("stale-version");
    }

    @Test
    void workBeginsWithTheSignature() {
        var unit = aUnit();
        var assignment = anAssignment(unit);

        assertProblem(reportCompletion(unit, assignment)).hasStatus(409).hasType("step-not-allowed");
        assertProblem(post(TestTokens.unit(unit), assignment + "/progress-reports", progress(10, List.of())))
                .hasStatus(409)
                .isInChinese();
    }

    @Test
    void whatWasReportedIsNotTakenBackByReportingProgress() {
        var unit = aUnit();
        var assignment = aReportedAssignment(unit);

        assertProblem(post(TestTokens.unit(unit), assignment + "/progress-reports", progress(90, List.of())))
                .hasStatus(409)
                .hasType("step-not-allowed");
    }

    @Test
    void badReportsNameTheField() {
        var unit = aUnit();
        var assignment = anAcknowledgedAssignment(unit);
        var path = assignment + "/progress-reports";

        assertProblem(post(TestTokens.unit(unit), path, progress(101, List.of())))
                .hasStatus(400)
                .pointsAt("/percent");
        assertProblem(post(TestTokens.unit(unit), path, progress(10, List.of(UUID.randomUUID()))))
                .hasStatus(422)
                .hasType("file-unknown")
                .pointsAt("/fileIds");
        assertProblem(post(TestTokens.unit(unit), path, progress(10, List.of(aFileOf(aUnit())))))
                .hasStatus(422)
                .hasType("file-unknown");
        assertProblem(step(TestTokens.unit(unit), assignment, "completion-report", Map.of("result", " ")))
                .hasStatus(400)
                .pointsAt("/result");
    }

    private static String anAcknowledgedAssignment(UUID unit) {
        var assignment = anAssignment(unit);
        step(TestTokens.unit(unit), assignment, "acknowledgement").then().statusCode(200);
        return assignment;
    }

    private static Map<String, Object> progress(int percent, List<?> fileIds) {
        return Map.of("percent", percent, "note", "按计划推进", "fileIds", fileIds);
    }

    private static String aFileOf(UUID unit) {
        return Api.as(TestTokens.unit(unit))
                .contentType(ContentType.TEXT)
                .body("roster")
                .post("/v1/files?name=a.txt&occurred-on=2026-05-02")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
