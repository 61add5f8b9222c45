package ruleoflaw.assessment.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ruleoflaw.chassis.testing.Api.as;
import static ruleoflaw.chassis.testing.Api.etag;
import static ruleoflaw.chassis.testing.TestTokens.approver;
import static ruleoflaw.chassis.testing.TestTokens.office;
import static ruleoflaw.chassis.testing.TestTokens.unit;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import ruleoflaw.assessment.result.County;
import ruleoflaw.chassis.testing.ForeignEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** A small county whose results are made: a scheme with two leaves, and the steps of a run. */
public final class Results {
    private Results() {}

    /** Publishes the scheme with two leaves for a year of its own. */
    public static void schemeFor(int year) {
        publish(year, Map.of());
    }

    /** Puts another edition in its place, with the reason and the paper that a replacement needs. */
    public static void replacementFor(int year) {
        publish(year, Map.of("reason", "考核要求调整", "approval", "云委法〔2027〕9号（虚构）"));
    }

    private static void publish(int year, Map<String, ?> order) {
        var drafted = as(office()).body(document(year)).post("/v1/schemes");
        assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
        as(approver())
                .header("If-Match", etag(0))
                .body(order)
                .put("/v1/schemes/" + drafted.<String>path("id") + "/publication")
                .then()
                .statusCode(200);
    }

    private static String document(int year) {
        try (var file = Results.class.getResourceAsStream("/two-leaves.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("YEAR", Integer.toString(year));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static UUID unit(String name) {
        var id = UUID.randomUUID();
        County.describe(id, name, "NON_ENFORCEMENT");
        County.awaitUnit(id);
        return id;
    }

    /** Says of a hearing whether a leader came, and what became of the reason why not. */
    public static void hearing(UUID hearing, UUID unit, int year, String attendance, String absence) {
        var fact = absence.equals("ACCEPTED") ? "absence-decided" : "held";
        ForeignEvents.send("target.hearing." + fact + ".v1", hearing, """
                {"unitId": "%s", "year": %d, "status": "HELD", "attendance": "%s", "absence": "%s"}""".formatted(unit, year, attendance, absence));
    }

    public static void lateFinding(UUID unit, int year) {
        County.finding(UUID.randomUUID(), unit, year, "confirmed", "CLOSED_LATE");
    }

    public static void awaitTotal(UUID unit, int year, String total) {
        await(unit + " has " + total)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> total.equals(as(office())
                        .get("/v1/results/" + unit + "?year=" + year)
                        .path("total")));
    }

    public static String open(int year) {
        var opened = as(office())
                .body(Map.of("year", year, "group", "NON_ENFORCEMENT"))
                .post("/v1/result-runs");
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
        return opened.path("id");
    }

    /** A step by the office; it must be allowed. */
    public static void done(String run, String step) {
        var answer = step(office(), "/v1/result-runs/" + run, step, Map.of());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    /** A step on what is there now. */
    public static Response step(String token, String path, String step, Map<String, ?> body) {
        return as(token)
                .header("If-Match", as(office()).get(path).header("ETag"))
                .body(body)
                .put(path + "/" + step);
    }

    public static Response run(String token, String run) {
        return as(token).get("/v1/result-runs/" + run);
    }

    public static Response sheet(String token, String run, UUID unit) {
        return as(token).get("/v1/result-runs/" + run + "/sheets/" + unit);
    }

    /** A file of the unit, as evidence. */
    public static String evidence(UUID unit) {
        return as(TestTokens.unit(unit))
                .contentType("application/pdf")
                .queryParam("name", "法院意见.pdf")
                .queryParam("occurred-on", "2027-01-12")
                .body(new byte[] {37, 80, 68, 70})
                .post("/v1/files")
                .path("id");
    }
}
