package ruleoflaw.chassis.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.stream.ImageInputStream;

/** How a camera was held, as its EXIF note tells: without turning, a picture freed of that note would lie on its side. */
enum Orientation {
    UPRIGHT(0),
    UPSIDE_DOWN(2),
    TO_THE_RIGHT(1),
    TO_THE_LEFT(3);

    private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int FIRST_NOTE = 0xFFE0;
    private static final int EXIF_NOTE = 0xFFE1;
    private static final int LAST_NOTE = 0xFFEF;

    private final int quarters;

    Orientation(int quarters) {
        this.quarters = quarters;
    }

    /** Looks for the EXIF note among the markers at the beginning of a JPEG; leaves the stream where it was. */
    static Orientation of(ImageInputStream input) throws IOException {
        input.mark();
        try {
            return input.readUnsignedShort() == START_OF_IMAGE ? ofMarkers(input) : UPRIGHT;
        } catch (EOFException | BufferUnderflowException | IndexOutOfBoundsException cutOff) {
            return UPRIGHT;
        } finally {
            input.reset();
        }
    }

    private static Orientation ofMarkers(ImageInputStream input) throws IOException {
        for (var marker = input.readUnsignedShort(); isNote(marker); marker = input.readUnsignedShort()) {
            var note = new byte[Math.max(0, input.readUnsignedShort() - 2)];
            input.readFully(note);
            if (marker == EXIF_NOTE && startsWithMark(note)) {
                return ofCode(code(ByteBuffer.wrap(note, MARK.length, note.length - MARK.length)
                        .slice()));
            }
        }
        return UPRIGHT;
    }

    private static boolean isNote(int marker) {
        return marker >= FIRST_NOTE && marker <= LAST_NOTE;
    }

    private static boolean startsWithMark(byte[] note) {
        return note.length > MARK.length && Arrays.equals(note, 0, MARK.length, MARK, 0, MARK.length);
    }

    /** Looks the tag up in the first directory of the TIFF structure that EXIF is. */
    private static int code(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + i * 12;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }

    private static Orientation ofCode(int code) {
        return switch (code) {
            case 3 -> UPSIDE_DOWN;
            case 6 -> TO_THE_RIGHT;
            case 8 -> TO_THE_LEFT;
            default -> UPRIGHT;
        };
    }

    BufferedImage turn(BufferedImage image) {
        if (this == UPRIGHT) {
            return image;
        }
        var turned = AffineTransform.getQuadrantRotateInstance(quarters);
        var frame = new AffineTransformOp(turned, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).getBounds2D(image);
        var moved = AffineTransform.getTranslateInstance(-frame.getX(), -frame.getY());
        moved.concatenate(turned);
        return new AffineTransformOp(moved, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, null);
    }
}
