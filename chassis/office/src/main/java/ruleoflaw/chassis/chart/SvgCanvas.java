package ruleoflaw.chassis.chart;

import java.util.Locale;

/** Draws as SVG. */
final class SvgCanvas implements Canvas {
    private static final String FONTS =
            "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC','SimHei',sans-serif";

    private final StringBuilder svg = new StringBuilder();

    SvgCanvas(int width, int height) {
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\" height=\"%2$d\""
                        + " font-family=\"%3$s\"><rect width=\"100%%\" height=\"100%%\" fill=\"#FFFFFF\"/>",
                width,
                height,
                FONTS));
    }

    @Override
    public void rectangle(double x, double y, double width, double height, int colour) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#%06X\"/>",
                x,
                y,
                width,
                height,
                colour));
    }

    @Override
    public void text(double x, double y, String text, Place place, Letters letters) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\" fill=\"#%06X\">%s</text>",
                x,
                y,
                place.anchor,
                letters.size(),
                letters.colour(),
                escaped(text)));
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\x{0}-\\x{1F}]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    String finished() {
        return svg + "</svg>";
    }
}
