package ruleoflaw.chassis.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Text;
import ruleoflaw.chassis.table.Row;

/** Looks for the row that names the columns, then names the cells of every row below it. */
final class Header {
    private static final int SEARCHED = 30;

    private final String sheet;
    private final List<String> required;
    private final Map<Integer, String> names = new TreeMap<>();
    private int looked;
    private long bestLine = 1;
    private List<String> bestMissing;

    Header(String sheet, List<String> required) {
        this.sheet = sheet;
        this.required = required;
        this.bestMissing = required;
    }

    boolean isFound() {
        return !names.isEmpty();
    }

    /** The named row; empty while the header is still looked for. */
    Optional<Row> take(long line, SortedMap<Integer, String> texts) {
        if (isFound()) {
            return Optional.of(new Row(sheet, line, named(texts)));
        }
        if (looked++ > SEARCHED) {
            mustBeFound();
        }
        consider(line, texts);
        return Optional.empty();
    }

    void mustBeFound() {
        if (!isFound()) {
            throw SheetRefusal.of(bestMissing.stream()
                    .map(column -> new FieldError(
                            Row.pointer(sheet, bestLine, column),
                            Text.of("缺少列" + column, "column " + column + " is missing")))
                    .toList());
        }
    }

    private void consider(long line, SortedMap<Integer, String> texts) {
        var said = texts.values().stream().map(String::strip).toList();
        var missing = required.stream().filter(column -> !said.contains(column)).toList();
        if (missing.isEmpty()) {
            texts.forEach((column, text) -> name(line, column, text.strip()));
        } else if (missing.size() < bestMissing.size()) {
            bestMissing = missing;
            bestLine = line;
        }
    }

    private void name(long line, int column, String name) {
        if (name.isEmpty()) {
            return;
        }
        if (names.containsValue(name)) {
            throw SheetRefusal.of(
                    Row.pointer(sheet, line, name), "列" + name + "重复", "column " + name + " stands there twice");
        }
        names.put(column, name);
    }

    private Map<String, String> named(SortedMap<Integer, String> texts) {
        var cells = new HashMap<String, String>();
        names.forEach((column, name) -> cells.put(name, texts.getOrDefault(column, "")));
        return cells;
    }
}
