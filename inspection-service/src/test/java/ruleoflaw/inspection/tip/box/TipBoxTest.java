package ruleoflaw.inspection.tip.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.with;
import static ruleoflaw.inspection.tip.TipCalls.HANDLER;
import static ruleoflaw.inspection.tip.TipCalls.TEXT;
import static ruleoflaw.inspection.tip.TipCalls.mine;
import static ruleoflaw.inspection.tip.TipCalls.newest;
import static ruleoflaw.inspection.tip.TipCalls.submit;
import static ruleoflaw.inspection.tip.TipCalls.submitted;
import static ruleoflaw.inspection.tip.TipCalls.tipBody;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.Database;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** The box for tips over HTTP: what anybody may do, and what nobody can find out. */
@QuarkusTest
class TipBoxTest {
    @TestHTTPResource(management = true)
    URI management;

    @BeforeEach
    void itIsTheSeventhOfSeptember() {
        SuiteDay.is(management, "2026-09-07");
    }

    @Test
    void aTipIsFollowedByItsCodeAlone() {
        var code = submitted();

        mine(code)
                .then()
                .statusCode(200)
                .body("status", is("RECEIVED"))
                .body("statusText", is("已收到"))
                .body("receivedOn", is("2026-09-07"))
                .body("routeBy", is("2026-09-22"))
                .body("messages.size()", is(0));
        mine(code.toLowerCase(java.util.Locale.ROOT).replace("-", "")).then().statusCode(200);
    }

    @Test
    void aWrongCodeIsAnsweredLikeAnUnknownOne() {
        var code = submitted();
        var wrong = code.substring(0, code.length() - 1) + (code.endsWith("0") ? "1" : "0");

        var one = mine(wrong);
        var other = mine("0000-0000-0000-0000");

        assertProblem(one).hasStatus(404).hasType("not-found");
        assertThat(one.asString()).isEqualTo(other.asString());
        assertThat(one.headers().asList().stream().map(header -> header.getName()))
                .containsExactlyElementsOf(other.headers().asList().stream()
                        .map(header -> header.getName())
                        .toList());
    }

    @Test
    void sendingTheSameAgainGivesTheSameCodeAndNothingTwice() throws SQLException {
        var body = tipBody();
        var before = rows("tip");

        var first = submit(body);
        var second = submit(body);

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(rows("tip")).isEqualTo(before + 1);
    }

    @Test
    void senderAndOfficeWriteToEachOther() {
        var code = submitted();
        var message = UUID.randomUUID();
        say(code, message, "还有两位邻居看见").then().statusCode(200);
        say(code, message, "还有两位邻居看见").then().statusCode(200);
        var tip = newest();

        Api.as(HANDLER)
                .body(Map.of("text", "请说明大约是几点"))
                .put(tip + "/messages/" + UUID.randomUUID())
                .then()
                .statusCode(200);

        mine(code)
                .then()
                .body("messages.author", is(List.of("SENDER", "OFFICE")))
                .body("messages.text", is(List.of("还有两位邻居看见", "请说明大约是几点")));
        assertProblem(say(submitted(), message, "别人的")).hasStatus(409).hasType("tip-id-taken");
    }

    @Test
    void aReceiptProvesTheSubmissionToAnybody() {
        Map<String, Object> receipt = submit(tipBody()).path("receipt");

        check(receipt, TEXT).then().statusCode(200).body("genuine", is(true)).body("about", is(true));
        check(receipt, TEXT + "！").then().body("genuine", is(true)).body("about", is(false));
        check(with(receipt, "receivedOn", "2026-09-06"), TEXT).then().body("genuine", is(false));
        Api.anonymously().get("/v1/public/tip-receipts/key").then().body("algorithm", is("Ed25519"));
    }

    @Test
    void whereAndWithWhatATipWasSentIsWrittenNowhere() throws SQLException {
        var marker = "marked" + UUID.randomUUID().toString().replace("-", "");
        String code = Api.anonymously()
                .header("User-Agent", marker)
                .header("X-Forwarded-For", marker)
                .header("Forwarded", "for=" + marker)
                .header("Idempotency-Key", marker)
                .auth()
                .oauth2(TestTokens.of("office", marker, null))
                .body(tipBody())
                .put("/v1/public/tips")
                .then()
                .statusCode(200)
                .extract()
                .path("code");

        assertThat(tablesMentioning(marker)).isEmpty();
        assertThat(tablesMentioning(code)).isEmpty();
        assertThat(tablesMentioning(code.replace("-", ""))).isEmpty();
        assertThat(tablesMentioning("柳巷三号")).isEmpty();
        assertThat(RestAssured.get(management.resolve("/q/metrics")).asString())
                .doesNotContain(marker)
                .doesNotContain(code);
    }

    @Test
    void aPictureLosesItsMetadata() throws IOException {
        var code = submitted();
        var id = UUID.randomUUID();

        attach(code, id, photograph()).then().statusCode(200).body("number", is(1));
        attach(code, id, photograph()).then().statusCode(200).body("number", is(1));

        mine(code).then().body("attachments", is(1));
        var shown = Api.as(HANDLER).accept("*/*").get(newest() + "/attachments/1");
        shown.then().statusCode(200).header("Content-Type", is("image/jpeg"));
        assertThat(new String(photograph(), StandardCharsets.UTF_8)).contains("张三的手机");
        assertThat(new String(shown.asByteArray(), StandardCharsets.UTF_8))
                .doesNotContain("Exif")
                .doesNotContain("张三的手机");
    }

    @Test
    void onlyFivePicturesAndNothingElseAreTaken() throws IOException {
        var code = submitted();
        assertProblem(attach(code, UUID.randomUUID(), "张三的简历".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .hasType("tip-pictures-only");
        for (var i = 1; i <= 5; i++) {
            attach(code, UUID.randomUUID(), photograph()).then().body("number", is(i));
        }

        assertProblem(attach(code, UUID.randomUUID(), photograph()))
                .hasStatus(422)
                .hasType("tip-too-many-pictures");

        mine(code).then().body("attachments", is(5));
    }

    @Test
    void aTipNeedsAStory() throws SQLException {
        var before = rows("tip");

        assertProblem(submit(with(tipBody(), "story", Map.of("text", "太短"))))
                .hasStatus(400)
                .pointsAt("/story/text");
        assertProblem(submit(with(tipBody(), "submission", null)))
                .hasStatus(400)
                .pointsAt("/submission");
        assertProblem(Api.anonymously().get("/v1/public/tips/mine")).hasStatus(400);

        assertThat(rows("tip")).isEqualTo(before);
    }

    @Test
    void whoGaveNoNameHasNone() {
        submitted();

        Api.as(HANDLER).get(newest()).then().body("named", is(false)).body("channel", is("WEB"));
        Api.as(HANDLER)
                .get(newest() + "/content")
                .then()
                .body("story.text", is(TEXT))
                .body("identity", nullValue());
        Api.as(HANDLER).get("/v1/tips?status=ANSWERED").then().body("items.status", not(hasItem("RECEIVED")));
    }

    private static io.restassured.response.Response say(String code, UUID id, String text) {
        return Api.anonymously()
                .header("Tip-Code", code)
                .body(Map.of("text", text))
                .put("/v1/public/tips/mine/messages/" + id);
    }

    private static io.restassured.response.Response attach(String code, UUID id, byte[] bytes) {
        return RestAssured.given()
                .header("Tip-Code", code)
                .contentType("image/jpeg")
                .body(bytes)
                .put("/v1/public/tips/mine/attachments/" + id);
    }

    private static io.restassured.response.Response check(Map<String, ?> receipt, String text) {
        return Api.anonymously().body(Map.of("receipt", receipt, "text", text)).put("/v1/public/tip-receipts/check");
    }

    private static long rows(String table) throws SQLException {
        try (var connection = Database.connect();
                var counted = connection.createStatement().executeQuery("select count(*) from " + table)) {
            counted.next();
            return counted.getLong(1);
        }
    }

    /** Every table of the service's database in which some row holds the text. */
    private static List<String> tablesMentioning(String text) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = Database.connect()) {
            for (var table : tables(connection)) {
                try (var query =
                        connection.prepareStatement("select 1 from " + table + " one where one::text like ? limit 1")) {
                    query.setString(1, "%" + text + "%");
                    if (query.executeQuery().next()) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var found = connection
                .createStatement()
                .executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        assertThat(tables).contains("tip", "tip_content", "audit_entry", "idempotent_request", "outbox_event");
        return tables;
    }

    /** A small JPEG with an EXIF note that names its owner. */
    private static byte[] photograph() throws IOException {
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
        var note = "Exif\0\0II*\0\0\0\0\0\0\0张三的手机".getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(jpeg.size() + note.length + 4)
                .put(jpeg.toByteArray(), 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (note.length + 2))
                .put(note)
                .put(jpeg.toByteArray(), 2, jpeg.size() - 2)
                .array();
    }
}
