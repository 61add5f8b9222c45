package ruleoflaw.publicity.coverage;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import ruleoflaw.chassis.chart.Chart;

/** Coverage for people who would rather look: units down, kinds of place across, darker for more. */
final class CoveragePicture {
    private CoveragePicture() {}

    static Chart of(CoverageView coverage) {
        var columns = coverage.cells().stream()
                .map(CoverageView.CellView::placeName)
                .distinct()
                .sorted()
                .toList();
        var units = new TreeMap<String, Map<String, Double>>();
        for (var cell : coverage.cells()) {
            units.computeIfAbsent(cell.unitName(), any -> new HashMap<>())
                    .merge(cell.placeName(), (double) cell.activities(), Double::sum);
        }
        var rows = units.entrySet().stream()
                .map(unit -> new Chart.HeatRow(
                        unit.getKey(),
                        columns.stream()
                                .map(column -> unit.getValue().getOrDefault(column, 0.0))
                                .toList()))
                .toList();
        return Chart.heatMap(coverage.year() + "年法治宣传教育覆盖情况(场次)", columns, rows);
    }
}
