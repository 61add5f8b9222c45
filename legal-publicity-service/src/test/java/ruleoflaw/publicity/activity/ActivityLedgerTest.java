package ruleoflaw.publicity.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.publicity.PublicityCalls.ACTIVITIES;
import static ruleoflaw.publicity.PublicityCalls.OFFICE;
import static ruleoflaw.publicity.PublicityCalls.REVIEWER;
import static ruleoflaw.publicity.PublicityCalls.aUnit;
import static ruleoflaw.publicity.PublicityCalls.created;
import static ruleoflaw.publicity.PublicityCalls.idOf;
import static ruleoflaw.publicity.PublicityCalls.post;
import static ruleoflaw.publicity.PublicityCalls.report;
import static ruleoflaw.publicity.PublicityCalls.step;
import static ruleoflaw.publicity.PublicityCalls.with;
import static ruleoflaw.publicity.StudyCalls.importTable;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** Activities as a table, in and out; and pictures that were used before, found whoever used them. */
@QuarkusTest
class ActivityLedgerTest {
    private static final String LEDGER = "/v1/activity-ledger";
    private static final String TABLE = """
            编号,活动名称,活动类型,主题宣传,开展日期,场所,法律法规,对象,人次,成效,解答咨询
            1,民法典宣讲,以案释法,民法典宣传月,2026-05-08,进乡村;进社区,CIVIL_CODE,社会公众,120,解答咨询30件,30
            2,宪法讲座,LECTURE,,2026-05-09,SCHOOL,CONSTITUTION,青少年,80,现场答疑,
            """;

    @TestHTTPResource(management = true)
    URI management;

    private UUID unit;
    private String clerk;

    @BeforeEach
    void itIsTheEleventhOfMay() {
        SuiteDay.is(management, "2026-05-11");
        unit = aUnit();
        clerk = TestTokens.unit(unit);
    }

    @Test
    void aListInChineseWordsComesInTwiceWithoutHarmAndOutAgain() {
        importTable(clerk, LEDGER + "?dry-run=true", TABLE)
                .then()
                .statusCode(201)
                .body("created", equalTo(2));
        Api.as(clerk).get(ACTIVITIES).then().body("items.size()", equalTo(0));
        importTable(clerk, LEDGER, TABLE).then().statusCode(201).body("created", equalTo(2));

        importTable(clerk, LEDGER, TABLE).then().statusCode(201).body("unchanged", equalTo(2));
        Api.as(clerk)
                .get(ACTIVITIES)
                .then()
                .body("items[0].kind", equalTo("CASE_TALK"))
                .body("items[0].campaign", equalTo("CIVIL_CODE_MONTH"))
                .body("items[0].places", equalTo(List.of("VILLAGE", "COMMUNITY")))
                .body("items[0].questionsAnswered", equalTo(30))
                .body("items[1].status", equalTo("SUBMITTED"));

        var workbook = Api.as(clerk)
                .get(LEDGER + "?year=2026")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var other = TestTokens.unit(aUnit());
        Api.as(other)
                .contentType(Download.XLSX)
                .body(workbook)
                .post(LEDGER)
                .then()
                .statusCode(201)
                .body("created", equalTo(2));
    }

    @Test
    void oneLineThatIsWrongKeepsAllOut() {
        assertProblem(importTable(clerk, LEDGER, TABLE + "2,讲座,魔法,,2026-06-01,月球,CIVIL_CODE,公众,0,,-1\n"))
                .hasStatus(422)
                .pointsAt("/rows/4/活动类型");

        Api.as(clerk).get(ACTIVITIES).then().body("items.size()", equalTo(0));
    }

    @Test
    void aNumberIsUsedOnce() {
        post(clerk, ACTIVITIES, with(report(), "number", "7")).then().statusCode(201);

        assertProblem(post(clerk, ACTIVITIES, with(report(), "number", "7")))
                .hasStatus(409)
                .pointsAt("/number");
    }

    @Test
    void aPictureUsedBeforeIsFoundThoughItWasSavedAnew() {
        var scene = unit.hashCode();
        var first = withPicture(clerk, picture(scene, 320, "png"));
        var second = withPicture(clerk, picture(scene, 200, "jpg"));
        var other = withPicture(clerk, picture(scene + 1, 320, "png"));

        Api.as(REVIEWER).get(first).then().body("likePictures", equalTo(0));
        Api.as(REVIEWER).get(other).then().body("likePictures", equalTo(0));
        Api.as(REVIEWER).get(second).then().body("likePictures", equalTo(1));
        Api.as(REVIEWER)
                .get(second + "/like-pictures")
                .then()
                .body("[0].activityId", equalTo(first.substring(first.lastIndexOf('/') + 1)))
                .body("[0].same", equalTo(false))
                .body("[0].ownUnit", equalTo(true));
        Api.as(clerk).get(second + "/like-pictures").then().body("[0].title", equalTo("民法典宣传月集中活动"));
    }

    /** A list of who attended is no picture: the event does not name it. */
    @Test
    void theApprovalNamesThePicturesAndNoOtherFile() {
        var photo = file(clerk, "image/png", picture(unit.hashCode(), 320, "png"));
        var list = file(clerk, "application/pdf", "签到表".getBytes(StandardCharsets.UTF_8));
        var activity = created(post(clerk, ACTIVITIES, with(report(), "fileIds", List.of(list, photo))));
        step(REVIEWER, activity, "approval").then().statusCode(200);

        var evidence = RecordedEvents.await("ruleoflaw.publicity.events.v1", idOf(activity), 2)
                .getLast()
                .data()
                .get("evidence");

        assertThat(evidence).hasSize(1);
        assertThat(evidence.at("/0/fileId").asText()).isEqualTo(photo);
        for (var reader : List.of(OFFICE, REVIEWER, TestTokens.auditor())) {
            Api.as(reader)
                    .get("/v1/files/" + photo)
                    .then()
                    .statusCode(200)
                    .body("sha256", equalTo(evidence.at("/0/sha256").asText()));
        }
        assertProblem(Api.as(TestTokens.unit(aUnit())).get("/v1/files/" + photo))
                .hasStatus(404);
    }

    @Test
    void ofAnotherUnitsActivityAUnitLearnsOnlyThatThereIsOne() {
        var scene = unit.hashCode();
        withPicture(clerk, picture(scene, 320, "png"));
        var other = TestTokens.unit(aUnit());
        var copied = withPicture(other, picture(scene, 320, "png"));

        var seen = Api.as(other).get(copied + "/like-pictures");
        seen.then().body("size()", equalTo(1)).body("[0].same", equalTo(true)).body("[0].ownUnit", equalTo(false));
        assertThat(seen.<Object>path("[0].activityId")).isNull();
        assertThat(seen.<Object>path("[0].title")).isNull();
        assertThat(Api.as(OFFICE).get(copied + "/like-pictures").<String>path("[0].unitId"))
                .isEqualTo(unit.toString());
        assertProblem(Api.as(clerk).get(copied + "/like-pictures")).hasStatus(404);
    }

    private static String withPicture(String token, byte[] picture) {
        var file = file(token, picture[0] == (byte) 0x89 ? "image/png" : "image/jpeg", picture);
        return created(post(token, ACTIVITIES, with(report(), "fileIds", List.of(file))));
    }

    private static String file(String token, String mediaType, byte[] bytes) {
        return Api.as(token)
                .contentType(mediaType)
                .body(bytes)
                .post("/v1/files?name=p&occurred-on=2026-05-08")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A scene of coarse blocks; another seed is another scene. */
    private static byte[] picture(int seed, int width, String format) {
        var image = new BufferedImage(width, width * 3 / 4, BufferedImage.TYPE_INT_RGB);
        var pencil = image.createGraphics();
        var chance = new java.util.Random(seed);
        for (var i = 0; i < 12; i++) {
            var from = new Color(chance.nextInt(0x1000000));
            pencil.setPaint(new GradientPaint(0, 0, from, width, width, new Color(chance.nextInt(0x1000000))));
            var x = chance.nextInt(8) * width / 8;
            var y = chance.nextInt(6) * width / 8;
            pencil.fillRect(x, y, (1 + chance.nextInt(5)) * width / 8, (1 + chance.nextInt(4)) * width / 8);
        }
        pencil.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
