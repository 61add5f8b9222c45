package ruleoflaw.target.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.anAssignment;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.step;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** A unit files evidence; two clicks of a reviewer judge it; what looks odd is pointed out and never refused. */
@QuarkusTest
class EvidenceResourceTest {
    private static final String REVIEWER = TestTokens.reviewer("r-1");

    @Test
    void oneFileServesSeveralAssignmentsAndIsCheckedTwice() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var first = idIn(anAssignment(unit));
        var second = idIn(anAssignment(unit));
        var body = evidence(aFile(unit, "名册" + unit, today()), List.of(first, second));
        var id = created(post(clerk, "/v1/evidence", body));
        var evidence = "/v1/evidence/" + id;

        assertProblem(step(REVIEWER, evidence, "formal-check", Map.of("passed", false)))
                .hasStatus(422)
                .hasType("reason-missing")
                .pointsAt("/reason");
        step(REVIEWER, evidence, "formal-check", Map.of("passed", true)).then().body("substantiveCheck", nullValue());
        step(REVIEWER, evidence, "substantive-check", Map.of("passed", false, "reason", "只有照片,没有结果"))
                .then()
                .statusCode(200)
                .body("formalCheck.passed", is(true))
                .body("substantiveCheck.passed", is(false))
                .body("substantiveCheck.checkedBy", is("r-1"));

        for (var assignment : List.of(first, second)) {
            Api.as(OFFICE)
                    .get("/v1/evidence?assignment=" + assignment)
                    .then()
                    .body("items.size()", is(1))
                    .body("items[0].substantivePassed", is(false));
        }
        assertThat(RecordedEvents.await("ruleoflaw.target.events.v1", id, 3))
                .extracting(RecordedEvent::type)
                .containsExactly(
                        "target.evidence.filed.v1", "target.evidence.checked.v1", "target.evidence.checked.v1");
    }

    @Test
    void lateAndDoubledEvidenceIsTakenAndPointedOutToBoth() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var content = "照片" + unit;
        var first = created(post(clerk, "/v1/evidence", evidence(aFile(unit, content, "2026-01-05"), List.of())));
        var other = aUnit();

        var again = created(
                post(TestTokens.unit(other), "/v1/evidence", evidence(aFile(other, content, today()), List.of())));

        for (var reader : List.of(REVIEWER, TestTokens.unit(other))) {
            Api.as(reader)
                    .get("/v1/evidence/" + again)
                    .then()
                    .body("flags.late", is(false))
                    .body("flags.identical", is(true))
                    .body("flags.duplicateOf", is(first.toString()));
        }
        Api.as(clerk)
                .get("/v1/evidence/" + first)
                .then()
                .body("flags.late", is(true))
                .body("flags.duplicateOf", nullValue());
        Api.as(OFFICE).get("/v1/evidence?late=true").then().statusCode(200);
        Api.as(OFFICE).get("/v1/evidence?late=true&unit=" + unit).then().body("items.size()", is(1));
    }

    @Test
    void aPictureThatOnlyLooksTheSameIsPointedOutForAPersonToJudge() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var first = created(post(clerk, "/v1/evidence", evidence(aPicture(unit, 256), List.of())));

        post(clerk, "/v1/evidence", evidence(aPicture(unit, 128), List.of()))
                .then()
                .statusCode(201)
                .body("flags.duplicateOf", is(first.toString()))
                .body("flags.identical", is(false));
    }

    @Test
    void theServerSaysWhenItCameInAndWhatItsContentIs() {
        var unit = aUnit();
        var body = evidence(aFile(unit, "abc", today()), List.of());

        post(TestTokens.unit(unit), "/v1/evidence", body)
                .then()
                .statusCode(201)
                .body("sha256", is("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
                .body("receivedAt", notNullValue());
        assertProblem(post(
                        TestTokens.unit(unit), "/v1/evidence", with(body, "receivedAt", "2026-01-01T00:00:00+08:00")))
                .hasStatus(400);
    }

    @Test
    void theOfficeFillsInNothingAndASiblingFindsNothing() {
        var unit = aUnit();
        var body = evidence(aFile(unit, "a" + unit, today()), List.of());
        var evidence = "/v1/evidence/" + created(post(TestTokens.unit(unit), "/v1/evidence", body));
        var sibling = TestTokens.unit(aUnit());

        assertProblem(post(OFFICE, "/v1/evidence", body)).hasStatus(403);
        assertProblem(step(OFFICE, evidence, "formal-check", Map.of("passed", true)))
                .hasStatus(403);
        assertProblem(Api.as(sibling).get(evidence)).hasStatus(404);
        assertProblem(put(sibling, evidence, 0, content(List.of()))).hasStatus(404);
        assertProblem(post(sibling, evidence + "/amendments", Map.of("content", content(List.of()), "reason", "x")))
                .hasStatus(404);
        Api.as(OFFICE).get(evidence).then().body("version", is(0));
    }

    @Test
    void whatItRefersToMustBeTheUnitsOwn() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var file = aFile(unit, "b" + unit, today());
        var others = idIn(anAssignment(aUnit()));

        assertProblem(post(clerk, "/v1/evidence", evidence(file, List.of(others))))
                .hasStatus(422)
                .hasType("assignment-unknown")
                .pointsAt("/content/assignmentIds");
        assertProblem(post(clerk, "/v1/evidence", evidence(aFile(aUnit(), "c", today()), List.of())))
                .hasStatus(422)
                .hasType("file-unknown");
        assertProblem(post(clerk, "/v1/evidence", with(evidence(file, List.of()), "kind", "FIELD_SITE")))
                .hasStatus(422)
                .hasType("place-missing");
        assertProblem(Api.as(clerk)
                        .body(content(List.of()))
                        .put("/v1/evidence/" + created(post(clerk, "/v1/evidence", evidence(file, List.of())))))
                .hasStatus(428);
    }

    @Test
    void aSealedMonthTakesOnlyVisibleAmendments() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        var month = YearMonth.now();
        var evidence = "/v1/evidence/"
                + created(post(clerk, "/v1/evidence", evidence(aFile(unit, "d" + unit, today()), List.of())));
        put(clerk, evidence, 0, with(content(List.of()), "title", "改名"))
                .then()
                .statusCode(200)
                .body("amendments", is(0));
        assertProblem(post(OFFICE, "/v1/month-seals", Map.of("month", month.toString())))
                .hasStatus(422)
                .hasType("month-not-over");

        moveReceiptBack(evidence, month.minusMonths(600));
        post(OFFICE, "/v1/month-seals", Map.of("month", month.minusMonths(600).toString()))
                .then()
                .statusCode(201);

        assertProblem(put(clerk, evidence, 1, content(List.of())))
                .hasStatus(409)
                .hasType("month-sealed");
        post(
                        clerk,
                        evidence + "/amendments",
                        Map.of("content", with(content(List.of()), "title", "更正后"), "reason", "标题有误"))
                .then()
                .statusCode(201)
                .body("titleBefore", is("改名"))
                .body("titleAfter", is("更正后"));
        Api.as(REVIEWER).get(evidence).then().body("title", is("更正后")).body("amendments", is(1));
        Api.as(REVIEWER).get(evidence + "/amendments").then().body("items.size()", is(1));
    }

    @Inject
    jakarta.persistence.EntityManager entityManager;

    /** The test cannot wait for a month to pass. */
    private void moveReceiptBack(String evidence, YearMonth month) {
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery(
                                "update evidence set received_at = cast(:at as timestamptz) where id = cast(:id as uuid)")
                        .setParameter("at", month + "-15T09:00:00+08:00")
                        .setParameter("id", idIn(evidence).toString())
                        .executeUpdate());
    }

    private static Map<String, Object> content(List<UUID> assignments) {
        return Map.of("title", "持证人员名册", "assignmentIds", assignments);
    }

    private static Map<String, Object> evidence(String file, List<UUID> assignments) {
        return Map.of("kind", "DESK_FILE", "fileId", file, "content", content(assignments));
    }

    private static String today() {
        return LocalDate.now().toString();
    }

    private static UUID idIn(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    /** The same scene at another size; the unit's id makes it a scene of its own. */
    private static String aPicture(UUID unit, int size) {
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        var random = new Random(unit.getMostSignificantBits());
        var cell = size / 8;
        for (var i = 0; i < 64; i++) {
            var grey = random.nextInt(256);
            for (var p = 0; p < cell * cell; p++) {
                picture.setRGB(i % 8 * cell + p % cell, i / 8 * cell + p / cell, grey * 0x010101);
            }
        }
        return Api.as(TestTokens.unit(unit))
                .contentType("image/png")
                .body(png(picture))
                .post("/v1/files?name=a.png&occurred-on=" + today())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static byte[] png(BufferedImage picture) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String aFile(UUID unit, String content, String occurredOn) {
        return Api.as(TestTokens.unit(unit))
                .contentType(ContentType.TEXT)
                .body(content)
                .post("/v1/files?name=a.txt&occurred-on=" + occurredOn)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
