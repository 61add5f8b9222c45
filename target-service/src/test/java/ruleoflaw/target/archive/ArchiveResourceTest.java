package ruleoflaw.target.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aPlan;
import static ruleoflaw.target.TargetCalls.aTarget;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.aYear;
import static ruleoflaw.target.TargetCalls.assignmentsOf;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.issue;
import static ruleoflaw.target.TargetCalls.line;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.publish;
import static ruleoflaw.target.TargetCalls.step;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

@QuarkusTest
class ArchiveResourceTest {
    private static final byte[] PAPER = "持证上岗情况说明".getBytes(StandardCharsets.UTF_8);

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private UUID unit;
    private int year;
    private UUID plan;

    @BeforeEach
    void aPlanWithOneFinishedAssignment() {
        unit = aUnit();
        year = aYear();
        plan = aPlan(year);
        var target = aTarget(plan, "A-1");
        publish(plan);
        issue(plan, List.of(line(target, unit, "100", year + "-11-25"))).then().statusCode(201);
        var assignment = assignmentsOf(plan).getFirst();
        step(TestTokens.unit(unit), assignment, "acknowledgement").then().statusCode(200);
        step(
                        TestTokens.unit(unit),
                        assignment,
                        "completion-report",
                        Map.of("result", "已全部持证上岗", "fileIds", List.of(aFile())))
                .then()
                .statusCode(200);
        step(OFFICE, assignment, "completion").then().statusCode(200);
    }

    @AfterEach
    void backToToday() {
        SuiteDay.isToday(management);
    }

    @Test
    void aClosedPlanIsPackedWithItsHistoryAndItsPapers() throws IOException, GeneralSecurityException {
        close();

        var made = created(post(OFFICE, "/v1/archive-packages", request()));

        var files = unpacked(made);
        var manifest = new ObjectMapper().readTree(files.get("manifest.json"));
        assertThat(manifest.path("retention").asText()).isEqualTo("30年");
        assertThat(manifest.path("year").asInt()).isEqualTo(year);
        assertThat(lines(files, "assignments.jsonl")).hasSize(1);
        assertThat(lines(files, "history.jsonl")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(files.get("files/" + sha256(PAPER))).isEqualTo(PAPER);
        for (JsonNode entry : manifest.path("entries")) {
            var bytes = files.get(entry.path("name").asText());
            assertThat(sha256(bytes)).isEqualTo(entry.path("sha256").asText());
            assertThat(bytes).hasSize(entry.path("size").asInt());
        }
        assertThat(manifest.path("entries")).hasSize(files.size() - 1);
    }

    @Test
    void theWorldLearnsThatAPackageExistsAndItsHash() {
        close();

        var made = created(post(OFFICE, "/v1/archive-packages", request()));

        String sha256 = Api.as(TestTokens.auditor())
                .get("/v1/archive-packages/" + made)
                .then()
                .body("retention", is("THIRTY_YEARS"))
                .extract()
                .path("sha256");
        var event = RecordedEvents.await("ruleoflaw.target.events.v1", made, 1).getFirst();
        assertThat(event.type()).isEqualTo("target.archive-package.created.v1");
        assertThat(event.data().get("sha256").asText()).isEqualTo(sha256);
    }

    @Test
    void aRunningPlanIsNotArchived() {
        assertProblem(post(OFFICE, "/v1/archive-packages", request()))
                .hasStatus(409)
                .hasType("plan-not-closed");

        Api.as(OFFICE).get("/v1/archive-packages?year=" + year).then().body("items.size()", is(0));
    }

    @Test
    void aUnitHasNoBusinessWithArchives() {
        assertProblem(post(TestTokens.unit(unit), "/v1/archive-packages", request()))
                .hasStatus(403);
        assertProblem(Api.as(TestTokens.unit(unit)).get("/v1/archive-packages")).hasStatus(403);
    }

    private void close() {
        SuiteDay.is(management, year + 1 + "-01-15");
        step(OFFICE, "/v1/plans/" + plan, "closure").then().statusCode(200);
    }

    private Map<String, Object> request() {
        return Map.of("planId", plan, "retention", "THIRTY_YEARS");
    }

    private UUID aFile() {
        return UUID.fromString(Api.as(TestTokens.unit(unit))
                .contentType("text/plain")
                .body(PAPER)
                .post("/v1/files?name=note.txt&occurred-on=2026-05-01")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static Map<String, byte[]> unpacked(UUID made) throws IOException {
        var zip = Api.as(OFFICE)
                .get("/v1/archive-packages/" + made + "/content")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static List<String> lines(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8).lines().toList();
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
