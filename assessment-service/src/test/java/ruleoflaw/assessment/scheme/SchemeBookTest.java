package ruleoflaw.assessment.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ruleoflaw.assessment.rule.Canonical;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.assessment.rule.Rules;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.chassis.sheet.TableFile;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.Table;

class SchemeBookTest {
    static Stream<RuleSet> schemes() {
        return Stream.of(Rules.yunling(), Rules.example("organs-2026"), Rules.example("deduction-2026"));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void aSchemeComesBackFromItsWorkbookByteForByte(RuleSet rules) throws IOException {
        assertThat(Canonical.write(BookReader.read(workbook(rules)))).isEqualTo(Canonical.write(rules));
    }

    @Test
    void whatIsChangedInACellIsChangedInTheDocument() throws IOException {
        var changed = with(workbook(Rules.yunling()), "E3", BookWriter.ZH, "黄牌");
        var yellow = with(changed, "E3", BookWriter.POINTS, "5");

        var entry = BookReader.read(yellow).deduction().entries().get(2);

        assertThat(entry.title().zh()).isEqualTo("黄牌");
        assertThat(entry.max()).isEqualTo(Fraction.of(5));
    }

    @Test
    void aLineThatBelongsNowhereIsNamed() throws IOException {
        var lost = with(workbook(Rules.yunling()), "E3", BookWriter.PARENT, "X");

        assertThatThrownBy(() -> BookReader.read(lost))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .anySatisfy(error -> assertThat(error.pointer()).endsWith("/上级编号")));
    }

    private static Table workbook(RuleSet rules) throws IOException {
        var out = new ByteArrayOutputStream();
        BookWriter.write(rules, out);
        return TableFile.of(out.toByteArray()).table(BookReader.COLUMNS);
    }

    private static Table with(Table table, String code, String column, String value) {
        var rows = new ArrayList<Row>();
        for (var row : table.rows()) {
            var cells = new HashMap<>(row.cells());
            if (row.text(BookWriter.CODE).equals(code)) {
                cells.put(column, value);
            }
            rows.add(new Row(row.sheet(), row.line(), cells));
        }
        return new Table(List.copyOf(rows));
    }
}
