package ruleoflaw.chassis.table;

import java.util.Map;
import java.util.Optional;

/**
 * One row as it stands in the file.
 *
 * @param line its line number in the file, the header being line 1
 */
public record Row(long line, Map<String, String> cells) {
    public Row {
        cells = Map.copyOf(cells);
    }

    /** The trimmed text of a cell, empty when there is none. */
    public String text(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    public Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    String pointer(String column) {
        return "/rows/" + line + "/" + column;
    }
}
