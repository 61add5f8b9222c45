package ruleoflaw.launcher.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.DemoTable;

/** What every unit has got: unit name, then points by leaf, as the assessment service answers. */
public record ScoreTable(Map<String, Map<String, String>> points) {
    /** Only the leaves of the other table, so that both can be compared. */
    static ScoreTable of(JsonNode results, ScoreTable like) {
        var points = new LinkedHashMap<String, Map<String, String>>();
        for (var result : results.path("items")) {
            var leaves = new LinkedHashMap<String, String>();
            result.path("leaves")
                    .forEach(leaf -> leaves.put(
                            leaf.path("code").asText(), leaf.path("points").asText()));
            var unit = result.path("unit").path("name").asText();
            leaves.keySet().retainAll(like.points.getOrDefault(unit, Map.of()).keySet());
            points.put(unit, leaves);
        }
        return new ScoreTable(points);
    }

    static ScoreTable expected(DemoTable table) {
        var points = new LinkedHashMap<String, Map<String, String>>();
        for (var row : table.rows()) {
            var leaves = new LinkedHashMap<>(row.cells());
            leaves.remove("unit");
            points.put(row.text("unit"), leaves);
        }
        return new ScoreTable(points);
    }

    /** The table as lines for a console; Chinese characters take two columns there. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(pad("单位") + "       A1       A2       A3");
        points.forEach((unit, leaves) -> {
            var line = new StringBuilder(pad(unit));
            leaves.values().forEach(value -> line.append(String.format("%9s", value)));
            lines.add(line.toString());
        });
        return lines;
    }

    private static String pad(String text) {
        var width = text.codePoints().map(c -> c > 0x2E7F ? 2 : 1).sum();
        return text + " ".repeat(Math.max(1, 26 - width));
    }
}
