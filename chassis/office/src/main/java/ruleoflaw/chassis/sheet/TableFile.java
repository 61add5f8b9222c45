package ruleoflaw.chassis.sheet;

import java.util.ArrayList;
import java.util.function.Consumer;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.Table;

/**
 * A table somebody sent: an .xlsx workbook or comma-separated text in UTF-8 or GB18030, told apart by their first bytes.
 *
 * <pre>{@code
 * var table = TableFile.of(bytes).table("编码", "名称");
 * TableFile.of(bytes).eachRow(row -> units.add(row.text("名称")), "编码", "名称");
 * }</pre>
 *
 * <p>Of a workbook the first visible sheet is read. Its header is the first row that has all required columns, so a
 * title above it does no harm; merged cells count for every row they span; dates come as {@code 2026-05-02}, numbers
 * without exponent. Formulas are refused, each with its cell.
 */
public final class TableFile {
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final byte[] content;

    private TableFile(byte[] content) {
        this.content = content;
    }

    public static TableFile of(byte[] content) {
        return new TableFile(content.clone());
    }

    /**
     * The whole table.
     *
     * @throws ruleoflaw.chassis.problem.Problem 422 naming what cannot be read
     */
    public Table table(String... required) {
        var rows = new ArrayList<Row>();
        eachRow(rows::add, required);
        return new Table(rows);
    }

    /**
     * Row by row, for tables that are too long to be held.
     *
     * @throws ruleoflaw.chassis.problem.Problem 422; rows before the fault have been handed over by then
     */
    public void eachRow(Consumer<Row> consumer, String... required) {
        if (startsWith(OLD_WORKBOOK)) {
            throw SheetRefusal.of("", "不支持旧版.xls文件,请另存为.xlsx", "save the old .xls file as .xlsx first");
        }
        if (startsWith(ZIP)) {
            new ZipParts(content).mustBeReasonable();
            new WorkbookRows(content, required).handTo(consumer);
        } else {
            Table.eachCsvRow(content, consumer, required);
        }
    }

    private boolean startsWith(byte[] mark) {
        return content.length >= mark.length && java.util.Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
