package ruleoflaw.chassis.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Text;

/** The rows of a workbook's first visible sheet. */
final class WorkbookRows {
    private final byte[] content;
    private final List<String> required;
    private final List<FieldError> errors = new ArrayList<>();

    WorkbookRows(byte[] content, String... required) {
        this.content = content;
        this.required = List.of(required);
    }

    void handTo(Consumer<ruleoflaw.chassis.table.Row> consumer) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false))) {
            var sheet = book.getSheets()
                    .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> SheetRefusal.of("", "表格没有数据行", "the workbook has no visible sheet"));
            read(sheet, consumer);
        } catch (IOException | ExcelReaderException | IllegalArgumentException e) {
            throw SheetRefusal.of("", "表格文件已损坏", "the workbook cannot be read: " + e.getMessage());
        }
    }

    private void read(Sheet sheet, Consumer<ruleoflaw.chassis.table.Row> consumer) throws IOException {
        var merged = MergedCells.of(content, sheet.getIndex());
        var header = new Header(sheet.getName(), required);
        var any = false;
        try (var rows = sheet.openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                var texts = merged.fill(row.getRowNum(), texts(sheet, row));
                if (texts.values().stream().allMatch(String::isBlank)) {
                    continue;
                }
                any |= header.isFound();
                header.take(row.getRowNum(), texts)
                        .filter(line -> errors.isEmpty())
                        .ifPresent(consumer);
            }
        }
        finish(header, any);
    }

    private void finish(Header header, boolean any) {
        if (!errors.isEmpty()) {
            throw SheetRefusal.of(errors);
        }
        header.mustBeFound();
        if (!any) {
            throw SheetRefusal.of("", "表格没有数据行", "the table has no rows");
        }
    }

    private TreeMap<Integer, String> texts(Sheet sheet, Row row) {
        var texts = new TreeMap<Integer, String>();
        row.stream().filter(cell -> cell != null).forEach(cell -> {
            var read = CellText.of(cell);
            read.fault().ifPresent(fault -> report(sheet, row, cell.getAddress().toString(), fault));
            texts.put(cell.getColumnIndex(), read.text());
        });
        return texts;
    }

    private void report(Sheet sheet, Row row, String address, Text fault) {
        errors.add(new FieldError(
                ruleoflaw.chassis.table.Row.pointer(sheet.getName(), row.getRowNum(), address),
                Text.of("单元格" + address + fault.zh(), "cell " + address + " " + fault.en())));
    }
}
