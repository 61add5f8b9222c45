package ruleoflaw.assessment.scheme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.assessment.scheme.BookLine.Kind;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;

/** Reads a workbook back into the document it was made from; what cannot be placed is told with its row. */
final class BookReader {
    static final String[] COLUMNS = {
        BookWriter.KIND,
        BookWriter.CODE,
        BookWriter.PARENT,
        BookWriter.ZH,
        BookWriter.EN,
        BookWriter.POINTS,
        BookWriter.REST
    };

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RowErrors errors = new RowErrors();
    private final ObjectNode document = JSON.createObjectNode();
    private final Map<String, ObjectNode> parents = new HashMap<>();

    private BookReader() {}

    /** @throws ruleoflaw.chassis.problem.Problem 422 naming every row and column that is wrong */
    static RuleSet read(Table table) {
        var reader = new BookReader();
        table.rows().forEach(reader::take);
        reader.errors.refuseIfAny();
        return reader.rules(table.rows());
    }

    private void take(Row row) {
        var kind = errors.parsed(row, BookWriter.KIND, Kind::of);
        var rest = errors.parsed(row, BookWriter.REST, BookReader::members);
        if (kind.isPresent() && rest.isPresent()) {
            place(kind.get(), row, rest.get());
        }
    }

    private void place(Kind kind, Row row, ObjectNode node) {
        switch (kind) {
            case DOCUMENT -> head(row, node);
            case BLOCK -> remember(row, document.withArray("/blocks").addObject(), node, "max", "leaves");
            case BONUS -> remember(row, document.putObject("bonus"), node, "cap", "entries");
            case DEDUCTION -> remember(row, document.putObject("deduction"), node, "cap", "entries");
            case LEAF -> child(row).ifPresent(to -> remember(row, to, node, "max", "terms"));
            case TERM -> child(row).ifPresent(to -> fill(row, to, node, "points", false));
            case VETO -> fill(row, document.withArray("/vetoes").addObject(), node, null, true);
            case CUT -> cut(row, node);
            case BAR -> child(row).ifPresent(to -> fill(row, to, node, null, true));
            case OTHERWISE -> fill(row, grades().putObject("otherwise"), node, null, true);
            case VETOED -> fill(row, grades().putObject("vetoed"), node, null, true);
        }
    }

    private void head(Row row, ObjectNode node) {
        document.setAll(node);
        document.put("code", row.text(BookWriter.CODE)).put("title", row.text(BookWriter.ZH));
        row.optional(BookWriter.POINTS).ifPresent(total -> document.put("total", total));
    }

    private void cut(Row row, ObjectNode node) {
        var cut = grades().withArray("/cuts").addObject();
        cut.setAll(node);
        fill(row, cut.putObject("grade"), JSON.createObjectNode(), null, true);
        cut.put("atLeast", row.text(BookWriter.POINTS));
        cut.putArray("bars");
        parents.put(row.text(BookWriter.CODE) + "/bars", cut);
    }

    private ObjectNode grades() {
        return document.withObject("/grades");
    }

    private void remember(Row row, ObjectNode to, ObjectNode rest, String points, String children) {
        fill(row, to, rest, points, true);
        to.putArray(children);
        parents.put(row.text(BookWriter.CODE) + "/" + children, to);
    }

    private static void fill(Row row, ObjectNode to, ObjectNode rest, @Nullable String points, boolean named) {
        to.setAll(rest);
        if (named) {
            to.put("code", row.text(BookWriter.CODE));
            to.putObject("title").put("zh", row.text(BookWriter.ZH)).put("en", row.text(BookWriter.EN));
        }
        if (points != null) {
            to.put(points, row.text(BookWriter.POINTS));
        }
    }

    /** A new member of what the row names as its parent. */
    private Optional<ObjectNode> child(Row row) {
        var parent = row.text(BookWriter.PARENT);
        for (var children : List.of("leaves", "entries", "terms", "bars")) {
            var found = parents.get(parent + "/" + children);
            if (found != null) {
                return Optional.of(found.withArray("/" + children).addObject());
            }
        }
        errors.add(row, BookWriter.PARENT, "上面没有编号为" + parent + "的一行", "no row above has the code " + parent);
        return Optional.empty();
    }

    private RuleSet rules(List<Row> rows) {
        try {
            return JSON.treeToValue(document, RuleSet.class);
        } catch (JsonProcessingException e) {
            errors.add(
                    rows.getFirst(),
                    BookWriter.REST,
                    "整表不能读成考核办法：" + e.getOriginalMessage(),
                    "the table cannot be read as a scheme: " + e.getOriginalMessage());
            errors.refuseIfAny();
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode members(String text) {
        try {
            return text.isBlank() ? JSON.createObjectNode() : (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException | ClassCastException e) {
            throw new IllegalArgumentException("not a JSON object", e);
        }
    }
}
