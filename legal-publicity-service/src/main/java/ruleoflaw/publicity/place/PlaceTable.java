package ruleoflaw.publicity.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;
import ruleoflaw.publicity.Code;

/** The office's table of editions: one line per place, the lines of an edition bearing its code and name. */
final class PlaceTable {
    private final RowErrors errors = new RowErrors();
    private final LinkedHashMap<String, List<Row>> rowsByEdition = new LinkedHashMap<>();

    private PlaceTable(Table table) {
        for (var row : table.rows()) {
            var edition = errors.required(row, "edition");
            rowsByEdition.computeIfAbsent(edition, none -> new ArrayList<>()).add(row);
        }
    }

    /**
     * The editions of the table, when every line is right.
     *
     * @param codesKnown the codes an edition has already; none may be missing from the table
     * @throws ruleoflaw.chassis.problem.Problem 422 naming every line and column that is wrong
     */
    static List<PlaceEdition> check(Table table, Function<String, Set<String>> codesKnown) {
        var checked = new PlaceTable(table);
        var editions = checked.rowsByEdition.entrySet().stream()
                .map(entry -> checked.edition(entry.getKey(), entry.getValue(), codesKnown.apply(entry.getKey())))
                .toList();
        checked.errors.refuseIfAny();
        return editions;
    }

    private PlaceEdition edition(String code, List<Row> rows, Set<String> codesKnown) {
        var first = rows.getFirst();
        var name = errors.required(first, "editionName");
        var entries = new ArrayList<PlaceEntry>();
        for (var row : rows) {
            if (!row.text("editionName").equals(name)) {
                errors.add(row, "editionName", "同一版名称不一致", "differs from the edition's first row");
            }
            entries.add(entry(row, entries));
        }
        var edition = new PlaceEdition(code, name, entries);
        edition.lacking(codesKnown)
                .forEach(lost -> errors.add(
                        first,
                        "code",
                        "已导入的场所" + lost + "不能去掉,请另立一版",
                        lost + " was imported before and cannot be taken away; make another edition"));
        return edition;
    }

    private PlaceEntry entry(Row row, List<PlaceEntry> before) {
        var code = row.text("code");
        if (!code.matches(Code.SHAPE)) {
            errors.add(row, "code", "应为大写字母、数字和下划线", "must be capital letters, digits and underscores");
        }
        int position = errors.parsed(row, "position", Integer::valueOf).orElse(0);
        for (var earlier : before) {
            if (earlier.code().equals(code) || earlier.position() == position) {
                errors.add(
                        row, earlier.code().equals(code) ? "code" : "position", "与前面的行重复", "stands in an earlier row");
            }
        }
        return new PlaceEntry(
                position,
                code,
                errors.required(row, "name"),
                row.optional("trust").orElse(null));
    }
}
