package ruleoflaw.chassis.chart;

import java.util.List;
import ruleoflaw.chassis.chart.Canvas.Letters;
import ruleoflaw.chassis.chart.Canvas.Place;

/** A matrix of cells, pale for the least value and dark for the most. */
record HeatMap(String title, List<String> columns, List<HeatRow> rows) implements Chart {
    private static final int LABELS = 170;
    private static final int CELL = 76;
    private static final int LINE = 28;
    private static final int TOP = 70;
    private static final int NOTHING = 0xEEEEEE;
    private static final int[] PALE = {0xE3, 0xEE, 0xF9};
    private static final int[] DARK = {0x0B, 0x3C, 0x7D};
    private static final double HALF = 0.5;

    HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.values().size() != columns.size()) {
                throw new IllegalArgumentException("row " + row.label() + " does not have a value for each column");
            }
        }
    }

    @Override
    public int width() {
        return LABELS + columns.size() * CELL + 20;
    }

    @Override
    public int height() {
        return TOP + rows.size() * LINE + 16;
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.text(width() / 2.0, 28, title, Place.AROUND, Letters.TITLE);
        for (var column = 0; column < columns.size(); column++) {
            canvas.text(LABELS + (column + HALF) * CELL, TOP - 10, columns.get(column), Place.AROUND, Letters.PLAIN);
        }
        var values = rows.stream()
                .flatMap(row -> row.values().stream())
                .filter(value -> !value.isNaN())
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        for (var line = 0; line < rows.size(); line++) {
            var y = TOP + line * LINE;
            canvas.text(LABELS - 8, y + 18, rows.get(line).label(), Place.BEFORE, Letters.PLAIN);
            for (var column = 0; column < columns.size(); column++) {
                var value = rows.get(line).values().get(column);
                cell(canvas, LABELS + column * CELL, y, value, share(value, values.getMin(), values.getMax()));
            }
        }
    }

    private static double share(double value, double least, double most) {
        return most > least ? (value - least) / (most - least) : 0;
    }

    private static void cell(Canvas canvas, double x, double y, double value, double share) {
        var known = !Double.isNaN(value);
        canvas.rectangle(x + 1, y + 1, CELL - 2, LINE - 2, known ? colour(share) : NOTHING);
        var letters = known && share > HALF ? Letters.LIGHT : Letters.PLAIN;
        canvas.text(x + CELL * HALF, y + 18, known ? BarChart.plain(value) : "–", Place.AROUND, letters);
    }

    static int colour(double share) {
        var colour = 0;
        for (var part = 0; part < PALE.length; part++) {
            colour = colour << 8 | (int) Math.round(PALE[part] + (DARK[part] - PALE[part]) * share);
        }
        return colour;
    }
}
