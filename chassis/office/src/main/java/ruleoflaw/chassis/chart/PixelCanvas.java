package ruleoflaw.chassis.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Draws pixels, two for each point, in the first installed font that knows Chinese. */
final class PixelCanvas implements Canvas {
    private static final int PIXELS = 2;
    private static final String SAMPLE = "依法治县";
    private static final Font FONT = chinese();

    private final BufferedImage image;
    private final Graphics2D pen;

    PixelCanvas(int width, int height) {
        image = new BufferedImage(width * PIXELS, height * PIXELS, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.scale(PIXELS, PIXELS);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    private static Font chinese() {
        var logical = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
        return logical.canDisplayUpTo(SAMPLE) < 0
                ? logical
                : Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment()
                                .getAllFonts())
                        .filter(font -> font.canDisplayUpTo(SAMPLE) < 0)
                        .findFirst()
                        .orElse(logical);
    }

    @Override
    public void rectangle(double x, double y, double width, double height, int colour) {
        pen.setColor(new Color(colour));
        pen.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void text(double x, double y, String text, Place place, Letters letters) {
        pen.setColor(new Color(letters.colour()));
        pen.setFont(FONT.deriveFont((float) letters.size()));
        var width = pen.getFontMetrics().getStringBounds(text, pen).getWidth();
        pen.drawString(text, (float) (x - width * place.share), (float) y);
    }

    byte[] finished() {
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
