package ruleoflaw.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.file.AlikeFile;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** A file is kept byte for byte, with the day it speaks of and the moment it came. */
@QuarkusTest
class FileTest {
    @Inject
    StoredFiles files;

    private static final byte[] PAPER = "会议纪要".getBytes(StandardCharsets.UTF_8);

    @Test
    void aFileComesBackAsItWasSent() {
        var token = TestTokens.unit(UUID.randomUUID());
        var received = send(token, PAPER);

        received.then()
                .statusCode(201)
                .body("size", is(12))
                .body("mediaType", startsWith("application/pdf"))
                .body("occurredOn", is("2026-05-02"))
                .body("sha256", is("d9acdc65b1a821845504368644625811042673251c36403f229ebf74eecab7d2"));
        var content = Api.as(token).accept("*/*").get("/v1/files/" + received.path("id") + "/content");
        assertThat(content.statusCode()).isEqualTo(200);
        assertThat(content.asByteArray()).isEqualTo(PAPER);
    }

    @Test
    void aSiblingUnitsFileDoesNotExist() {
        String id = send(TestTokens.unit(UUID.randomUUID()), PAPER).path("id");
        var sibling = TestTokens.unit(UUID.randomUUID());

        assertProblem(Api.as(sibling).get("/v1/files/" + id)).hasStatus(404);
        assertProblem(Api.as(sibling).get("/v1/files/" + id + "/content")).hasStatus(404);
        Api.as(TestTokens.office()).get("/v1/files/" + id).then().statusCode(200);
    }

    @Test
    void whatAnInspectorKeepsIsNotForTheUnit() {
        String id = send(TestTokens.inspector("li"), PAPER).path("id");

        assertProblem(Api.as(TestTokens.unit(UUID.randomUUID())).get("/v1/files/" + id))
                .hasStatus(404);
        assertProblem(Api.as(TestTokens.unit(UUID.randomUUID())).get("/v1/files/" + id + "/content"))
                .hasStatus(404);
    }

    @Test
    void aFileNeedsANameAndTheDayItSpeaksOf() {
        assertProblem(Api.as(TestTokens.office())
                        .contentType("application/pdf")
                        .body(PAPER)
                        .post("/v1/files"))
                .hasStatus(400)
                .hasType("invalid-fields");
    }

    @Test
    void theSameKeyForOtherBytesIsRefused() {
        var token = TestTokens.unit(UUID.randomUUID());
        var key = UUID.randomUUID().toString();
        var first = send(token, PAPER, key);
        first.then().statusCode(201);

        send(token, PAPER, key).then().statusCode(201).body("id", is(first.<String>path("id")));
        assertProblem(send(token, "另一份".getBytes(StandardCharsets.UTF_8), key))
                .hasStatus(422)
                .hasType("key-reused");
    }

    @Test
    void aPictureIsFoundAgainAmongTheFilesOfOtherUnits() throws IOException {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        var scene = scene(UUID.randomUUID().hashCode());
        String original = send(TestTokens.unit(first), written(scene, "png")).path("id");
        String copy = send(TestTokens.unit(second), written(scene, "png")).path("id");
        String compressed = send(TestTokens.unit(second), written(scene, "jpg")).path("id");
        send(TestTokens.unit(second), PAPER);

        var alike = files.alike(UUID.fromString(original), 8);

        assertThat(alike)
                .extracting(file -> file.id().toString(), AlikeFile::ownerUnit, AlikeFile::same)
                .containsExactly(tuple(copy, second, true), tuple(compressed, second, false));
        assertThat(alike.getFirst().distance()).isZero();
    }

    @Test
    void whatIsNoPictureIsAlikeOnlyToItsOwnBytes() {
        var bytes = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        String one = send(TestTokens.unit(UUID.randomUUID()), bytes).path("id");
        String other = send(TestTokens.unit(UUID.randomUUID()), bytes).path("id");

        assertThat(files.alike(UUID.fromString(one), 64))
                .extracting(file -> file.id().toString())
                .containsExactly(other);
    }

    private static BufferedImage scene(int seed) {
        var random = new Random(seed);
        var image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        for (var body = 0; body < 20; body++) {
            pen.setColor(new Color(random.nextInt(0xFFFFFF)));
            pen.fillOval(random.nextInt(300), random.nextInt(220), 30 + random.nextInt(90), 30 + random.nextInt(90));
        }
        pen.dispose();
        return image;
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static Response send(String token, byte[] bytes) {
        return send(token, bytes, UUID.randomUUID().toString());
    }

    private static Response send(String token, byte[] bytes, String key) {
        return Api.as(token)
                .header("Idempotency-Key", key)
                .contentType("application/pdf")
                .queryParam("name", "纪要.txt")
                .queryParam("occurred-on", "2026-05-02")
                .body(bytes)
                .post("/v1/files");
    }
}
