package ruleoflaw.chassis.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A JPEG or PNG, read only as far as it is needed and never larger than {@value #MOST_PIXELS} pixels.
 *
 * <pre>{@code
 * Picture.read(bytes).map(Picture::hash)            // alike pictures have hashes that differ in few bits
 * Picture.read(bytes).map(Picture::withoutMetadata) // no place, camera, owner or date left
 * }</pre>
 */
public final class Picture {
    static final int MOST_PIXELS = 100_000_000;
    private static final int LARGE = 2048;

    private final BufferedImage image;
    private final String format;

    private Picture(BufferedImage image, String format) {
        this.image = image;
        this.format = format;
    }

    /** The picture in full; empty when the bytes are none that we know, are damaged or are too large. */
    public static Optional<Picture> read(InputStream bytes) throws IOException {
        return read(bytes, Integer.MAX_VALUE);
    }

    /** The same, thinned out when it is large: enough to compare it by, and bounded in memory. */
    public static Optional<Picture> glance(InputStream bytes) throws IOException {
        return read(bytes, LARGE);
    }

    private static Optional<Picture> read(InputStream bytes, int side) throws IOException {
        try (var input = ImageIO.createImageInputStream(bytes)) {
            var readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? read(readers.next(), input, side) : Optional.empty();
        }
    }

    private static Optional<Picture> read(ImageReader reader, ImageInputStream input, int side) throws IOException {
        try {
            var orientation = Orientation.of(input);
            reader.setInput(input, true, true);
            var format = reader.getFormatName().equalsIgnoreCase("png") ? "png" : "jpg";
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS || !isKnown(reader)) {
                return Optional.empty();
            }
            var step = Math.max(1, Math.max(width, height) / side);
            var wanted = reader.getDefaultReadParam();
            wanted.setSourceSubsampling(step, step, 0, 0);
            var upright = orientation.turn(reader.read(0, wanted));
            return Optional.of(new Picture(upright, format));
        } catch (IIOException | RuntimeException damaged) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static boolean isKnown(ImageReader reader) throws IOException {
        return reader.getFormatName().equalsIgnoreCase("png")
                || reader.getFormatName().equalsIgnoreCase("jpeg");
    }

    /** 64 bits that say what the picture shows, not how it is stored; see {@link PictureHash#distance}. */
    public long hash() {
        return PictureHash.of(image);
    }

    public String mediaType() {
        return format.equals("png") ? "image/png" : "image/jpeg";
    }

    /** The same picture written anew: upright, and with nothing in the file but the picture. */
    public byte[] withoutMetadata() {
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(format.equals("png") ? image : opaque(), format, out)) {
                throw new IllegalStateException("no writer for " + format);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private BufferedImage opaque() {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return plain;
    }
}
