package ruleoflaw.chassis.table;

import static ruleoflaw.chassis.problem.CommonProblem.IMPORT_REFUSED;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Text;

/** A table read from a file somebody sent, header line first. */
public record Table(List<Row> rows) {
    private static final Charset GB18030 = Charset.forName("GB18030");

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * Reads comma-separated text in UTF-8 (with or without byte-order mark) or GB18030, as Chinese spreadsheets save it.
     *
     * @param required columns that must be there
     * @throws ruleoflaw.chassis.problem.Problem 422 when a column is missing or a line cannot be split
     */
    public static Table csv(byte[] content, String... required) {
        var rows = new ArrayList<Row>();
        eachCsvRow(content, rows::add, required);
        return new Table(rows);
    }

    /**
     * The same row by row, for tables that are too long to be held.
     *
     * @throws ruleoflaw.chassis.problem.Problem 422; rows before the fault have been handed over by then
     */
    public static void eachCsvRow(byte[] content, Consumer<Row> consumer, String... required) {
        var any = false;
        try (var reader = CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(decode(content))) {
            for (NamedCsvRecord line : reader) {
                if (!any) {
                    mustHave(required, Set.copyOf(line.getHeader()));
                }
                any = true;
                consumer.accept(withoutFormulas(new Row(line.getStartingLineNumber(), line.getFieldsAsMap())));
            }
        } catch (CsvParseException e) {
            throw refusal("", "表格无法解析", "the table cannot be parsed: " + e.getMessage());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        if (!any) {
            throw refusal("", "表格没有数据行", "the table has no rows");
        }
    }

    /** A formula would be computed by the next reader's spreadsheet, whoever wrote it. */
    private static Row withoutFormulas(Row row) {
        row.cells().forEach((column, text) -> {
            if (text.startsWith("=")) {
                throw refusal(row.pointer(column), "不得填写公式,请改为数值", "must not be a formula; give its value");
            }
        });
        return row;
    }

    private static void mustHave(String[] required, Set<String> header) {
        for (var column : required) {
            if (!header.contains(column)) {
                throw refusal("/rows/1/" + column, "缺少列" + column, "column " + column + " is missing");
            }
        }
    }

    private static RuntimeException refusal(String pointer, String zh, String en) {
        return IMPORT_REFUSED.because(1).with(List.of(new FieldError(pointer, Text.of(zh, en))));
    }

    private static String decode(byte[] content) {
        var text = decoded(content);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, GB18030);
        }
    }
}
