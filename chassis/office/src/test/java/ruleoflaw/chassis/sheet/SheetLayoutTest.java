package ruleoflaw.chassis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SheetLayoutTest {
    private record Line(int number, String unit, @Nullable LocalDate due) {}

    private static final SheetLayout<Line> LEDGER = SheetLayout.<Line>titled("工作台账：2026/上半年")
            .remark("填报单位：云岭县依法治县办公室")
            .column("序号", 6, Line::number)
            .column("责任单位", 18, Line::unit)
            .column("完成时限", 12, Line::due)
            .onA3();

    @Test
    void aLedgerHasTitleHeadingsAndRows() {
        var sheet = written(LEDGER, List.of(new Line(1, "城关镇", LocalDate.of(2026, 6, 30)), new Line(2, "青山乡", null)))
                .getSheetAt(0);

        assertThat(sheet.getSheetName()).isEqualTo("工作台账：2026 上半年");
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("工作台账：2026/上半年");
        assertThat(sheet.getMergedRegions().stream().map(region -> region.formatAsString()))
                .containsExactlyInAnyOrder("A1:C1", "A2:C2");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("填报单位");
        assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("责任单位");
        assertThat(sheet.getRow(3).getCell(0).getNumericCellValue()).isEqualTo(1);
        assertThat(sheet.getRow(3).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("青山乡");
        assertThat(sheet.getRow(4).getCell(2).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void itIsReadyForThePrinter() {
        var book = written(LEDGER, List.of(new Line(1, "城关镇", null)));
        var sheet = book.getSheetAt(0);

        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(2);
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
        assertThat(sheet.getColumnWidth(1) / 256).isEqualTo(18);
    }

    @Test
    void whatAUserTypedIsNeverComputed() {
        var sheet = written(
                        LEDGER,
                        List.of(new Line(1, "=HYPERLINK(\"http://x\",\"点击\")", null), new Line(2, "-2+3", null)))
                .getSheetAt(0);

        for (var line : new int[] {3, 4}) {
            var cell = sheet.getRow(line).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void aHundredThousandRowsPassThroughWithoutBeingHeld() {
        var drawn = new AtomicInteger();
        var written = new CountingOutput(drawn);
        Iterable<Line> rows = () -> IntStream.rangeClosed(1, 100_000)
                .mapToObj(number -> {
                    drawn.set(number);
                    return new Line(
                            number, "单位" + number, LocalDate.of(2026, 1, 1).plusDays(number % 365));
                })
                .iterator();

        write(LEDGER, rows, written);

        assertThat(written.drawnAtFirstBytes())
                .as("rows drawn before the first bytes left")
                .isLessThan(1_000);
        assertThat(written.largestLag()).as("rows drawn between two writes").isLessThan(5_000);
        var read = new AtomicInteger();
        TableFile.of(written.toByteArray())
                .eachRow(
                        row -> {
                            var number = read.incrementAndGet();
                            assertThat(row.text("序号")).isEqualTo(String.valueOf(number));
                            assertThat(row.line()).isEqualTo(number + 3);
                        },
                        "序号",
                        "责任单位",
                        "完成时限");
        assertThat(read).hasValue(100_000);
    }

    /** Notices how many rows have been drawn whenever bytes leave. */
    private static final class CountingOutput extends ByteArrayOutputStream {
        private final AtomicInteger drawn;
        private int first = -1;
        private int before;
        private int lag;

        CountingOutput(AtomicInteger drawn) {
            this.drawn = drawn;
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, length);
            if (drawn.get() > 0 && first < 0) {
                first = drawn.get();
            }
            lag = Math.max(lag, drawn.get() - before);
            before = drawn.get();
        }

        int drawnAtFirstBytes() {
            return first;
        }

        int largestLag() {
            return lag;
        }
    }

    private static XSSFWorkbook written(SheetLayout<Line> layout, Iterable<Line> rows) {
        var out = new ByteArrayOutputStream();
        write(layout, rows, out);
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(SheetLayout<Line> layout, Iterable<Line> rows, ByteArrayOutputStream out) {
        try {
            layout.write(out, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
