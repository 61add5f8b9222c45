package ruleoflaw.chassis.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes one workbook with one sheet. */
final class SheetWriter<T> {
    private static final int HELD_ROWS = 200;
    private static final int NAME_LENGTH = 31;
    private static final int CELL_LENGTH = 32_767;
    private static final String RISKY = "=+-@\t\r";

    private final SheetLayout<T> layout;
    private final int last;

    SheetWriter(SheetLayout<T> layout) {
        this.layout = layout;
        this.last = Math.max(0, layout.columns().size() - 1);
    }

    void write(OutputStream out, Iterable<? extends T> rows) throws IOException {
        try (var book = new Workbook(out, "ruleoflaw", "1.0")) {
            var sheet = book.newWorksheet(sheetName());
            var first = head(sheet);
            setUp(sheet, first);
            var line = first;
            for (var row : rows) {
                writeRow(sheet, line++, row);
                if ((line - first) % HELD_ROWS == 0) {
                    sheet.flush();
                }
            }
        }
    }

    /** @return the first line below the headings */
    private int head(Worksheet sheet) {
        var line = 0;
        sheet.inlineString(line, 0, layout.title());
        sheet.range(line, 0, line, last)
                .style()
                .merge()
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fontSize(16)
                .bold()
                .set();
        sheet.rowHeight(line++, 30);
        if (layout.remark() != null) {
            sheet.inlineString(line, 0, layout.remark());
            sheet.range(line, 0, line++, last).style().merge().set();
        }
        for (var column = 0; column < layout.columns().size(); column++) {
            sheet.inlineString(line, column, layout.columns().get(column).heading());
            sheet.width(column, layout.columns().get(column).width());
        }
        sheet.range(line, 0, line, last)
                .style()
                .bold()
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .borderStyle("thin")
                .set();
        return line + 1;
    }

    private void setUp(Worksheet sheet, int first) {
        sheet.freezePane(0, first);
        sheet.repeatRows(first - 1);
        sheet.paperSize(layout.paperSize());
        sheet.pageOrientation(layout.orientation());
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("第&P页 共&N页", Position.CENTER);
    }

    private void writeRow(Worksheet sheet, int line, T row) {
        for (var column = 0; column < layout.columns().size(); column++) {
            var value = layout.columns().get(column).value().apply(row);
            var format = put(sheet, line, column, value);
            var style = sheet.style(line, column)
                    .borderStyle("thin")
                    .verticalAlignment("center")
                    .wrapText(true);
            (format == null ? style : style.format(format)).set();
        }
    }

    /** @return the format that the cell needs; null for the usual one */
    private static @Nullable String put(Worksheet sheet, int line, int column, @Nullable Object value) {
        switch (value) {
            case null -> {
                return null;
            }
            case Number number -> sheet.value(line, column, number);
            case Boolean yes -> sheet.inlineString(line, column, yes ? "是" : "否");
            case LocalDate day -> {
                sheet.value(line, column, day);
                return "yyyy-mm-dd";
            }
            case LocalDateTime moment -> {
                sheet.value(line, column, moment);
                return "yyyy-mm-dd hh:mm";
            }
            default -> {
                return text(sheet, line, column, value.toString());
            }
        }
        return null;
    }

    /** Written as text, and kept text when somebody edits the cell. */
    private static @Nullable String text(Worksheet sheet, int line, int column, String text) {
        sheet.inlineString(line, column, text.substring(0, Math.min(text.length(), CELL_LENGTH)));
        return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0 ? "@" : null;
    }

    private String sheetName() {
        var name = layout.title().replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        return name.substring(0, Math.min(name.length(), NAME_LENGTH));
    }
}
