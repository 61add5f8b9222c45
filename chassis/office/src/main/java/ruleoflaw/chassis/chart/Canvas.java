package ruleoflaw.chassis.chart;

/** What a chart is drawn on; lengths in points from the upper left corner, colours as {@code 0xRRGGBB}. */
public interface Canvas {
    void rectangle(double x, double y, double width, double height, int colour);

    /** @param y where the letters stand; @param place which point of the text lies at x */
    void text(double x, double y, String text, Place place, Letters letters);

    /** Where a text lies from its given point. */
    enum Place {
        BEHIND("start", 0),
        AROUND("middle", 0.5),
        BEFORE("end", 1);

        final String anchor;
        final double share;

        Place(String anchor, double share) {
            this.anchor = anchor;
            this.share = share;
        }
    }

    /** How letters look. */
    record Letters(int size, int colour) {
        static final Letters TITLE = new Letters(16, 0x222222);
        static final Letters PLAIN = new Letters(12, 0x333333);
        static final Letters LIGHT = new Letters(12, 0xFFFFFF);
    }
}
