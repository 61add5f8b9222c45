package ruleoflaw.chassis.table;

import java.util.Map;
import java.util.Optional;

/**
 * One row as it stands in the file.
 *
 * @param sheet the sheet of a workbook it stands on; empty when the file has no sheets
 * @param line its line number in the file, counted from 1
 */
public record Row(String sheet, long line, Map<String, String> cells) {
    public Row {
        cells = Map.copyOf(cells);
    }

    public Row(long line, Map<String, String> cells) {
        this("", line, cells);
    }

    /** The trimmed text of a cell, empty when there is none. */
    public String text(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    public Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /** Where a cell stands, as a JSON Pointer: {@code /rows/3/name}, on a sheet {@code /sheets/台账/rows/3/name}. */
    public static String pointer(String sheet, long line, String column) {
        var place = sheet.isEmpty() ? "" : "/sheets/" + escaped(sheet);
        return place + "/rows/" + line + "/" + escaped(column);
    }

    String pointer(String column) {
        return pointer(sheet, line, column);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
