package ruleoflaw.chassis.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import ruleoflaw.chassis.chart.Canvas.Letters;
import ruleoflaw.chassis.chart.Canvas.Place;

/** Lying bars with their names to the left and their values behind them. */
record BarChart(String title, List<Bar> bars) implements Chart {
    private static final int LABELS = 170;
    private static final int LONGEST = 360;
    private static final int LINE = 26;
    private static final int TOP = 48;
    private static final int BLUE = 0x2F6DB5;

    BarChart {
        bars = List.copyOf(bars);
        if (bars.stream().anyMatch(bar -> !(bar.value() >= 0))) {
            throw new IllegalArgumentException("a bar needs a value of 0 or more");
        }
    }

    @Override
    public int width() {
        return LABELS + LONGEST + 90;
    }

    @Override
    public int height() {
        return TOP + bars.size() * LINE + 16;
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.text(width() / 2.0, 28, title, Place.AROUND, Letters.TITLE);
        var most = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        for (var i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            var y = TOP + i * LINE;
            var length = most == 0 ? 0 : LONGEST * bar.value() / most;
            canvas.text(LABELS - 8, y + 15, bar.label(), Place.BEFORE, Letters.PLAIN);
            canvas.rectangle(LABELS, y + 2, length, LINE - 8, BLUE);
            canvas.text(LABELS + length + 6, y + 15, plain(bar.value()), Place.BEHIND, Letters.PLAIN);
        }
    }

    /** At most two decimals, none that are zero. */
    static String plain(double value) {
        var rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
