package ruleoflaw.chassis.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;

class PictureTest {
    @Test
    void aScaledOrNewlyCompressedCopyShowsTheSame() throws IOException {
        var original = scene(1, 1200, 900);

        var hash = hash(jpeg(original, 0.95f));

        assertThat(PictureHash.distance(hash, hash(jpeg(original, 0.3f)))).isLessThanOrEqualTo(8);
        assertThat(PictureHash.distance(hash, hash(png(scaled(original, 400, 300)))))
                .isLessThanOrEqualTo(8);
        assertThat(PictureHash.distance(hash, hash(png(original)))).isLessThanOrEqualTo(8);
    }

    @Test
    void otherPicturesDifferInManyBits() throws IOException {
        var hash = hash(png(scene(1, 800, 600)));

        for (var other = 2; other <= 20; other++) {
            assertThat(PictureHash.distance(hash, hash(png(scene(other, 800, 600)))))
                    .as("scene " + other)
                    .isGreaterThan(12);
        }
    }

    @Test
    void aLargePictureIsComparedWithoutBeingReadInFull() throws IOException {
        var original = scene(1, 1500, 1125);
        var large = scaled(original, 6000, 4500);

        var glanced = Picture.glance(new ByteArrayInputStream(jpeg(large, 0.8f)))
                .orElseThrow()
                .hash();

        assertThat(PictureHash.distance(glanced, hash(png(original)))).isLessThanOrEqualTo(8);
    }

    @Test
    void nothingButThePictureIsLeft() throws IOException {
        var told = withExif(jpeg(scene(1, 300, 200), 0.9f), 1);
        assertThat(text(told)).contains("Exif").contains("张三的手机".substring(0, 2));

        var clean = Picture.read(new ByteArrayInputStream(told)).orElseThrow();

        assertThat(clean.mediaType()).isEqualTo("image/jpeg");
        assertThat(text(clean.withoutMetadata())).doesNotContain("Exif").doesNotContain("张三");
        assertThat(PictureHash.distance(hash(told), hash(clean.withoutMetadata())))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void aPictureTakenWithTheCameraTurnedStandsUprightAfterwards() throws IOException {
        var told = withExif(jpeg(scene(1, 300, 200), 0.9f), 6);

        var upright = ImageIO.read(new ByteArrayInputStream(
                Picture.read(new ByteArrayInputStream(told)).orElseThrow().withoutMetadata()));

        assertThat(upright.getWidth()).isEqualTo(200);
        assertThat(upright.getHeight()).isEqualTo(300);
    }

    @Test
    void whatIsNoPictureHasNoHash() throws IOException {
        assertThat(Picture.read(new ByteArrayInputStream("会议纪要".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        var cut = jpeg(scene(1, 300, 200), 0.9f);
        assertThat(Picture.read(new ByteArrayInputStream(cut, 0, 40))).isEmpty();
    }

    @Test
    void aPictureThatClaimsToBeHugeIsNotUnpacked() throws IOException {
        var small = png(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
        var huge = ByteBuffer.wrap(small.clone()).putInt(16, 60_000).putInt(20, 60_000);
        var crc = new java.util.zip.CRC32();
        crc.update(huge.array(), 12, 17);
        huge.putInt(29, (int) crc.getValue());

        assertThat(Picture.read(new ByteArrayInputStream(huge.array()))).isEmpty();
    }

    private static long hash(byte[] bytes) throws IOException {
        return Picture.read(new ByteArrayInputStream(bytes)).orElseThrow().hash();
    }

    /** Something like a photograph: light from one side and some bodies, always the same for the same number. */
    private static BufferedImage scene(int number, int width, int height) {
        var random = new Random(number);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(
                0,
                random.nextInt(height),
                new Color(random.nextInt(0xFFFFFF)),
                width,
                random.nextInt(height),
                new Color(random.nextInt(0xFFFFFF))));
        pen.fillRect(0, 0, width, height);
        for (var body = 0; body < 14; body++) {
            pen.setColor(new Color(random.nextInt(0xFFFFFF)));
            pen.fillOval(
                    (int) (random.nextDouble() * width * 0.9),
                    (int) (random.nextDouble() * height * 0.9),
                    (int) (width * (0.1 + random.nextDouble() * 0.3)),
                    (int) (height * (0.1 + random.nextDouble() * 0.3)));
        }
        pen.dispose();
        return image;
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        var scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = scaled.createGraphics();
        pen.drawImage(image.getScaledInstance(width, height, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return scaled;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), how);
        }
        writer.dispose();
        return out.toByteArray();
    }

    /** Puts an EXIF note behind the JPEG's first marker: how the camera was held, and whose it was. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        var owner = "张三的手机".getBytes(StandardCharsets.UTF_8);
        var tiff = ByteBuffer.allocate(26 + owner.length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(owner);
        var out = ByteBuffer.allocate(jpeg.length + tiff.capacity() + 10);
        out.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (tiff.capacity() + 8));
        out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return out.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
