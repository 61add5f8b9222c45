package ruleoflaw.launcher.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruleoflaw.launcher.journey.stage.DemoTable;

/**
 * What every unit has got: unit name, then by column its leaves, blocks and ledgers, the total, place and grade; and
 * total, place and grade as they were first noticed.
 */
public record ScoreTable(Map<String, Map<String, String>> points) {
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("total", "总分"),
            Map.entry("rank", "名次"),
            Map.entry("grade", "等次"),
            Map.entry("firstTotal", "首次公示"),
            Map.entry("firstRank", "名次"),
            Map.entry("firstGrade", "等次"),
            Map.entry("EXCELLENT", "优秀"),
            Map.entry("GOOD", "良好"),
            Map.entry("PASS", "合格"),
            Map.entry("FAIL", "不合格"));

    /**
     * @param results the sheets, in the order of the table
     * @param last what the newest revision says of each unit
     * @param first what the first one said
     */
    static ScoreTable of(List<JsonNode> results, Map<String, JsonNode> last, Map<String, JsonNode> first) {
        var points = new LinkedHashMap<String, Map<String, String>>();
        for (var result : results) {
            var unit = result.path("unit").path("name").asText();
            var row = new LinkedHashMap<String, String>();
            result.path("leaves").forEach(leaf -> row.put(leaf.path("code").asText(), text(leaf, "points")));
            result.path("score")
                    .path("blocks")
                    .forEach(block -> row.put(block.path("code").asText(), text(block, "points")));
            row.put("D", text(result.path("score").path("bonus"), "points"));
            row.put("E", text(result.path("score").path("deduction"), "points"));
            row.put("total", text(result, "total"));
            placed(row, "rank", "grade", last.get(unit));
            var noticed = first.get(unit);
            row.put("firstTotal", noticed == null ? "" : text(noticed, "total"));
            placed(row, "firstRank", "firstGrade", noticed);
            points.put(unit, row);
        }
        return new ScoreTable(points);
    }

    private static void placed(Map<String, String> row, String rank, String grade, @Nullable JsonNode shown) {
        row.put(rank, shown == null ? "" : text(shown, "rank"));
        row.put(grade, shown == null ? "" : text(shown, "grade"));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    /** Only the columns of the other table, so that both can be compared. */
    ScoreTable like(ScoreTable other) {
        var kept = new LinkedHashMap<String, Map<String, String>>();
        points.forEach((unit, row) -> {
            var columns = new LinkedHashMap<>(row);
            columns.keySet().retainAll(other.points.getOrDefault(unit, Map.of()).keySet());
            kept.put(unit, columns);
        });
        return new ScoreTable(kept);
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

    /** The table as lines for a console, in the words of the office. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        points.values().stream().findFirst().ifPresent(row -> lines.add(name("单位") + cells(row.keySet())));
        points.forEach((unit, row) -> lines.add(name(unit) + cells(row.values())));
        return lines;
    }

    private static String cells(Collection<String> values) {
        return values.stream()
                .map(value -> SHOWN.getOrDefault(value, value))
                .map(value -> " ".repeat(Math.max(1, 10 - width(value))) + value)
                .collect(Collectors.joining());
    }

    private static String name(String unit) {
        return unit + " ".repeat(Math.max(1, 22 - width(unit)));
    }

    /** Columns of a console; a Chinese character takes two. */
    private static int width(String text) {
        return text.codePoints().map(c -> c > 0x2E7F ? 2 : 1).sum();
    }
}
