package ruleoflaw.chassis.paper;

import java.time.LocalDate;

/**
 * The organ's name above the date, each centred on the other.
 *
 * @param organSpace half characters left free to the right of the name
 * @param dateSpace half characters left free to the right of the date
 */
record Signature(String organ, String date, int organSpace, int dateSpace) {
    private static final int BEHIND_DATE = 8;
    private static final int BEHIND_LONG_NAME = 4;

    /** The date stands four characters from the right; a name too long for that stands two, and moves the date. */
    static Signature of(String organ, LocalDate day) {
        var date = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        var longer = halves(organ) - halves(date);
        var centred = BEHIND_DATE - Math.floorDiv(longer, 2);
        return centred >= BEHIND_LONG_NAME
                ? new Signature(organ, date, centred, BEHIND_DATE)
                : new Signature(organ, date, BEHIND_LONG_NAME, BEHIND_LONG_NAME + longer / 2);
    }

    private static int halves(String text) {
        return text.codePoints().map(letter -> letter < 0x2E80 ? 1 : 2).sum();
    }
}
