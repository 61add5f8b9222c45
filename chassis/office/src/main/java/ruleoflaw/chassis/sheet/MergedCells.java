package ruleoflaw.chassis.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives every row and column under a merged cell what stands in its upper left corner. */
final class MergedCells {
    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    private final PriorityQueue<Area> waiting = new PriorityQueue<>(Comparator.comparingInt(Area::top));
    private final Map<Area, String> open = new HashMap<>();

    /** Rows count from 1, columns from 0. */
    record Area(int top, int left, int bottom, int right) {
        static Area of(Matcher range) {
            return new Area(
                    Integer.parseInt(range.group(2)),
                    column(range.group(1)),
                    Integer.parseInt(range.group(4)),
                    column(range.group(3)));
        }

        private static int column(String letters) {
            return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
        }
    }

    private MergedCells(List<String> ranges) {
        for (var range : ranges) {
            var match = RANGE.matcher(range);
            if (match.matches()) {
                waiting.add(Area.of(match));
            }
        }
    }

    static MergedCells of(byte[] workbook, int sheet) {
        return new MergedCells(MergedRanges.of(workbook, sheet));
    }

    /** To be called for the rows in their order. */
    TreeMap<Integer, String> fill(int line, TreeMap<Integer, String> texts) {
        while (!waiting.isEmpty() && waiting.peek().top() <= line) {
            var area = waiting.remove();
            open.put(area, area.top() == line ? texts.getOrDefault(area.left(), "") : "");
        }
        for (var area : new ArrayList<>(open.keySet())) {
            if (area.bottom() < line) {
                open.remove(area);
            } else {
                spread(area, texts);
            }
        }
        return texts;
    }

    private void spread(Area area, TreeMap<Integer, String> texts) {
        var text = open.getOrDefault(area, "");
        for (var column = area.left(); column <= area.right(); column++) {
            texts.put(column, text);
        }
    }
}
