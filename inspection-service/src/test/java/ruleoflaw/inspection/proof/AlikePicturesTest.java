package ruleoflaw.inspection.proof;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aConfirmedFinding;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.anOrder;
import static ruleoflaw.inspection.InspectionCalls.step;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** A unit that proves its work by another's photograph, a little changed, is noticed. */
@QuarkusTest
class AlikePicturesTest {
    private static final float GOOD = 0.95f;
    private static final float POOR = 0.5f;

    @TestHTTPResource(management = true)
    URI management;

    private final UUID unit = aUnit();
    private final UUID other = aUnit();

    @BeforeEach
    void itIsTheTwentiethOfJuly() {
        SuiteDay.is(management, "2026-07-20");
    }

    @Test
    void aBrightenedAndNewlyCompressedPictureIsFlaggedAtTheProof() throws IOException {
        var scene = scene(41);
        var original = sent(other, jpeg(scene, GOOD));
        var copy = sent(unit, jpeg(brightened(scene), POOR));

        var order = proved(unit, copy);

        Api.as(OFFICE)
                .get(order + "/proof-flags")
                .then()
                .statusCode(200)
                .body("kind", is(List.of("NEAR_IDENTICAL")))
                .body("[0].fileId", is(copy))
                .body("[0].otherFileId", is(original))
                .body("[0].otherUnitId", is(other.toString()));
        Api.as(TestTokens.unit(unit))
                .get(order + "/proof-flags")
                .then()
                .body("kind", is(List.of("NEAR_IDENTICAL")))
                .body("[0].otherFileId", nullValue())
                .body("[0].otherUnitId", nullValue());
    }

    @Test
    void aPictureOfAnotherSceneIsNot() throws IOException {
        sent(other, jpeg(scene(42), GOOD));

        var order = proved(unit, sent(unit, jpeg(scene(43), GOOD)));

        Api.as(OFFICE).get(order + "/proof-flags").then().statusCode(200).body("", empty());
    }

    /** An order of the unit that it says it has followed, with this file for a proof. */
    private static String proved(UUID unit, String file) {
        var order = "/v1/rectification-orders/" + anOrder(aConfirmedFinding(unit));
        step(TestTokens.unit(unit), order, "acknowledgement").then().statusCode(200);
        step(TestTokens.unit(unit), order, "submission", Map.of("measures", "已整改,附照片", "fileIds", List.of(file)))
                .then()
                .statusCode(200);
        return order;
    }

    private static String sent(UUID unit, byte[] picture) {
        return Api.as(TestTokens.unit(unit))
                .contentType("image/jpeg")
                .body(picture)
                .post("/v1/files?name=photo.jpg&occurred-on=2026-07-20")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Many surfaces of different light, as in a photograph. */
    private static BufferedImage scene(long seed) {
        var random = new Random(seed);
        var image = new BufferedImage(480, 360, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        for (var i = 0; i < 60; i++) {
            pen.setColor(new Color(30 + random.nextInt(170), 30 + random.nextInt(170), 30 + random.nextInt(170)));
            pen.fillRect(
                    random.nextInt(480) - 60,
                    random.nextInt(360) - 60,
                    60 + random.nextInt(120),
                    60 + random.nextInt(120));
        }
        pen.dispose();
        return image;
    }

    private static BufferedImage brightened(BufferedImage image) {
        return new RescaleOp(1.1f, 10, null).filter(image, null);
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(quality);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
