package ruleoflaw.assessment.scheme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import ruleoflaw.assessment.rule.Canonical;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.assessment.scheme.BookLine.Kind;
import ruleoflaw.chassis.sheet.SheetLayout;

/** A scheme as a workbook: one line for each block, leaf and term, so that weights and names can be worked on. */
final class BookWriter {
    static final String KIND = "类型";
    static final String CODE = "编号";
    static final String PARENT = "上级编号";
    static final String ZH = "名称";
    static final String EN = "英文名称";
    static final String POINTS = "分值";
    static final String REST = "规则参数";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<BookLine> lines = new ArrayList<>();

    private BookWriter() {}

    static void write(RuleSet rules, OutputStream out) throws IOException {
        SheetLayout.<BookLine>titled(rules.title())
                .remark("一行一项：分值、名称可直接修改，规则参数按原样保存；改好后可原表导入为新的草稿")
                .column(KIND, 10, line -> line.kind().label())
                .column(CODE, 18, BookLine::code)
                .column(PARENT, 12, BookLine::parent)
                .column(ZH, 28, BookLine::zh)
                .column(EN, 28, BookLine::en)
                .column(POINTS, 10, BookLine::points)
                .column(REST, 80, BookLine::restText)
                .onA3()
                .write(out, lines(rules));
    }

    static List<BookLine> lines(RuleSet rules) {
        try {
            var writer = new BookWriter();
            writer.document((ObjectNode) JSON.readTree(Canonical.write(rules)));
            return List.copyOf(writer.lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void document(ObjectNode document) {
        var head = document.deepCopy();
        head.remove(List.of("blocks", "bonus", "deduction", "vetoes", "code", "title", "total"));
        var grades = head.path("grades");
        if (grades instanceof ObjectNode members) {
            members.remove(List.of("cuts", "otherwise", "vetoed"));
        }
        lines.add(new BookLine(
                Kind.DOCUMENT, text(document, "code"), "", text(document, "title"), "", text(document, "total"), head));
        document.path("blocks").forEach(block -> parent(Kind.BLOCK, block, "max", "leaves"));
        parent(Kind.BONUS, document.path("bonus"), "cap", "entries");
        parent(Kind.DEDUCTION, document.path("deduction"), "cap", "entries");
        document.path("vetoes").forEach(veto -> line(Kind.VETO, "", veto, "", List.of()));
        grades(document.path("grades"));
    }

    private void parent(Kind kind, JsonNode node, String points, String children) {
        if (node.isMissingNode()) {
            return;
        }
        line(kind, "", node, points, List.of(children));
        for (var leaf : node.path(children)) {
            line(Kind.LEAF, text(node, "code"), leaf, "max", List.of("terms"));
            for (var term : leaf.path("terms")) {
                line(Kind.TERM, text(leaf, "code"), term, "points", List.of());
            }
        }
    }

    private void grades(JsonNode grades) {
        for (var cut : grades.path("cuts")) {
            var grade = cut.path("grade");
            var rest = ((ObjectNode) cut).deepCopy();
            rest.remove(List.of("grade", "atLeast", "bars"));
            lines.add(new BookLine(
                    Kind.CUT,
                    text(grade, "code"),
                    "",
                    title(grade, "zh"),
                    title(grade, "en"),
                    text(cut, "atLeast"),
                    rest));
            cut.path("bars").forEach(bar -> line(Kind.BAR, text(grade, "code"), bar, "", List.of()));
        }
        if (grades instanceof ObjectNode) {
            line(Kind.OTHERWISE, "", grades.path("otherwise"), "", List.of());
            line(Kind.VETOED, "", grades.path("vetoed"), "", List.of());
        }
    }

    private void line(Kind kind, String parent, JsonNode node, String points, List<String> without) {
        var rest = ((ObjectNode) node).deepCopy();
        rest.remove(without);
        rest.remove(List.of("code", "title", points));
        lines.add(new BookLine(
                kind, text(node, "code"), parent, title(node, "zh"), title(node, "en"), text(node, points), rest));
    }

    private static String title(JsonNode node, String language) {
        return node.path("title").path(language).asText();
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asText();
    }
}
