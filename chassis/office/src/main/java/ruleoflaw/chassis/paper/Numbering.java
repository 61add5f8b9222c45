package ruleoflaw.chassis.paper;

/** The numbers of headings: 一、 （一） 1. （1）, each level beginning anew under the one above. */
final class Numbering {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LEVELS = 4;

    private final int[] counts = new int[LEVELS];

    String next(int level) {
        if (level < 1 || level > LEVELS) {
            throw new IllegalArgumentException("a paper has headings of level 1 to 4, not " + level);
        }
        counts[level - 1]++;
        for (var below = level; below < LEVELS; below++) {
            counts[below] = 0;
        }
        var count = counts[level - 1];
        return switch (level) {
            case 1 -> chinese(count) + "、";
            case 2 -> "（" + chinese(count) + "）";
            case 3 -> count + ".";
            default -> "（" + count + "）";
        };
    }

    void restart() {
        java.util.Arrays.fill(counts, 0);
    }

    /** 1 to 99 in Chinese. */
    static String chinese(int number) {
        var tens = number / 10;
        var ones = number % 10;
        var front = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.charAt(tens)) + "十";
        return front + (ones == 0 ? "" : DIGITS.charAt(ones));
    }
}
