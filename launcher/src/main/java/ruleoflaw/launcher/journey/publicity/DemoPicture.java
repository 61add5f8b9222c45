package ruleoflaw.launcher.journey.publicity;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * A small drawn picture instead of a photograph, described as {@code scene/width/format}: the same scene in another size
 * or format is the same picture saved anew.
 */
record DemoPicture(int scene, int width, String format) {
    private static final int SHAPES = 12;
    private static final int COLOURS = 0x1000000;
    private static final int GRID = 8;

    static DemoPicture of(String description) {
        var parts = description.split("/");
        return new DemoPicture(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]);
    }

    String mediaType() {
        return "png".equals(format) ? "image/png" : "image/jpeg";
    }

    byte[] bytes() {
        var image = new BufferedImage(width, width * 3 / 4, BufferedImage.TYPE_INT_RGB);
        draw(image);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void draw(BufferedImage image) {
        var pencil = image.createGraphics();
        var chance = new Random(scene);
        for (var i = 0; i < SHAPES; i++) {
            var from = new Color(chance.nextInt(COLOURS));
            pencil.setPaint(new GradientPaint(0, 0, from, width, width, new Color(chance.nextInt(COLOURS))));
            var x = chance.nextInt(GRID) * width / GRID;
            var y = chance.nextInt(GRID - 2) * width / GRID;
            pencil.fillRect(x, y, (1 + chance.nextInt(5)) * width / GRID, (1 + chance.nextInt(4)) * width / GRID);
        }
        pencil.dispose();
    }
}
