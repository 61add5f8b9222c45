package ruleoflaw.chassis.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Problem;

class TableTest {
    private static final String UNITS = "name,type\n城关镇,TOWNSHIP\n\"河东镇,新区\",TOWNSHIP\n";

    @Test
    void aTableIsReadInUtf8AndInTheChineseEncodingOfSpreadsheets() {
        for (var encoding : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            var table = Table.csv(UNITS.getBytes(encoding), "name", "type");

            assertThat(table.rows()).extracting(row -> row.text("name")).containsExactly("城关镇", "河东镇,新区");
        }
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheFirstColumn() {
        var table = Table.csv(("\uFEFF" + UNITS).getBytes(StandardCharsets.UTF_8), "name", "type");

        assertThat(table.rows().getFirst().text("name")).isEqualTo("城关镇");
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Table.csv(UNITS.getBytes(StandardCharsets.UTF_8), "name", "uscc"))
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/rows/1/uscc"));
    }

    @Test
    void aTableWithoutRowsIsRefused() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Table.csv("name,type\n".getBytes(StandardCharsets.UTF_8), "name"));
    }

    @Test
    void everyMistakeIsReportedWithItsLineAndColumn() {
        var table = Table.csv("name,size\n,1\n甲,x\n".getBytes(StandardCharsets.UTF_8), "name", "size");
        var errors = new RowErrors();
        table.rows().forEach(row -> {
            errors.required(row, "name");
            errors.parsed(row, "size", Integer::valueOf);
        });

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(errors::refuseIfAny)
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/rows/2/name", "/rows/3/size"));
    }
}
