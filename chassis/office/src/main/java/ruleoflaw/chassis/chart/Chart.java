package ruleoflaw.chassis.chart;

import java.util.List;

/**
 * Something that can be drawn.
 *
 * <pre>{@code
 * Chart.bars("各单位得分", List.of(new Chart.Bar("城关镇", 94.67), …)).svg();
 * Chart.heatMap("法律六进覆盖", List.of("机关", "乡村"), List.of(new Chart.HeatRow("城关镇", List.of(3.0, 0.0)))).png();
 * }</pre>
 */
public sealed interface Chart permits BarChart, HeatMap {
    /** One bar; its value is not negative. */
    record Bar(String label, double value) {}

    /** One row of a heat map, a value for each column; not a number where there is none. */
    record HeatRow(String label, List<Double> values) {
        public HeatRow {
            values = List.copyOf(values);
        }
    }

    /** Bars that lie, the first on top, so that long names of units can be read. */
    static Chart bars(String title, List<Bar> bars) {
        return new BarChart(title, bars);
    }

    /** A matrix in which more is darker; each cell also says its value. */
    static Chart heatMap(String title, List<String> columns, List<HeatRow> rows) {
        return new HeatMap(title, columns, rows);
    }

    int width();

    int height();

    /** Draws itself on whatever it is given. */
    void draw(Canvas canvas);

    /** Vector graphics; the reader's own fonts are used. */
    default String svg() {
        var canvas = new SvgCanvas(width(), height());
        draw(canvas);
        return canvas.finished();
    }

    /** Pixels, twice as many as points, for papers; needs an installed font that knows Chinese. */
    default byte[] png() {
        var canvas = new PixelCanvas(width(), height());
        draw(canvas);
        return canvas.finished();
    }
}
