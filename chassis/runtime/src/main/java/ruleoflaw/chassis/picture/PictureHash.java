package ruleoflaw.chassis.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * What a picture shows, in 64 bits: the signs of its lowest spatial frequencies (DCT) against their median. Scaling,
 * another compression or a little more light change few of them.
 */
public final class PictureHash {
    private static final int SIDE = 32;
    private static final int LOW = 8;

    private PictureHash() {}

    /** In how many of the 64 bits two pictures differ; up to about 8 they show the same. */
    public static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    static long of(BufferedImage image) {
        var frequencies = lowFrequencies(brightness(image));
        var sorted = Arrays.copyOfRange(frequencies, 1, frequencies.length);
        Arrays.sort(sorted);
        var median = sorted[sorted.length / 2];
        var hash = 0L;
        for (var i = 0; i < frequencies.length; i++) {
            hash = hash << 1 | (frequencies[i] > median ? 1 : 0);
        }
        return hash;
    }

    private static double[][] brightness(BufferedImage image) {
        var small = halved(image);
        var values = new double[SIDE][SIDE];
        for (var y = 0; y < SIDE; y++) {
            for (var x = 0; x < SIDE; x++) {
                var colour = small.getRGB(x, y);
                values[y][x] = 0.299 * (colour >> 16 & 0xFF) + 0.587 * (colour >> 8 & 0xFF) + 0.114 * (colour & 0xFF);
            }
        }
        return values;
    }

    /** Made small by halves, so that every point counts; in one leap most would be skipped. */
    private static BufferedImage halved(BufferedImage image) {
        var now = image;
        while (now.getWidth() > SIDE * 2 || now.getHeight() > SIDE * 2) {
            now = scaled(now, Math.max(SIDE, now.getWidth() / 2), Math.max(SIDE, now.getHeight() / 2));
        }
        return scaled(now, SIDE, SIDE);
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        var scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return scaled;
    }

    private static double[] lowFrequencies(double[][] values) {
        var frequencies = new double[LOW * LOW];
        for (var v = 0; v < LOW; v++) {
            for (var u = 0; u < LOW; u++) {
                frequencies[v * LOW + u] = frequency(values, u, v);
            }
        }
        return frequencies;
    }

    private static double frequency(double[][] values, int u, int v) {
        var sum = 0.0;
        for (var y = 0; y < SIDE; y++) {
            for (var x = 0; x < SIDE; x++) {
                sum += values[y][x] * wave(x, u) * wave(y, v);
            }
        }
        return sum;
    }

    private static double wave(int place, int frequency) {
        return Math.cos((2 * place + 1) * frequency * Math.PI / (2 * SIDE));
    }
}
