package ruleoflaw.chassis.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;

class TableFileTest {
    @Test
    void aWorkbookIsReadBelowItsTitle() {
        var table = read(
                sheet -> {
                    row(sheet, 0, "云岭县2026年任务分解表");
                    row(sheet, 2, "单位", " 任务 ");
                    row(sheet, 3, "城关镇", "普法");
                    row(sheet, 5, "青山乡", "清理");
                },
                "单位",
                "任务");

        assertThat(table.rows())
                .extracting(Row::sheet, Row::line, row -> row.text("单位"), row -> row.text("任务"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("台账", 4L, "城关镇", "普法"),
                        org.assertj.core.groups.Tuple.tuple("台账", 6L, "青山乡", "清理"));
    }

    @Test
    void datesNumbersAndTruthComeAsPlainText() {
        var table = read(
                sheet -> {
                    row(sheet, 0, "日", "时", "数", "大数", "和", "百分比", "是");
                    var row = sheet.createRow(1);
                    date(
                            sheet,
                            row.createCell(0),
                            "yyyy\"年\"m\"月\"d\"日\"",
                            LocalDate.of(2026, 2, 28).atStartOfDay());
                    date(sheet, row.createCell(1), "yyyy-mm-dd hh:mm", LocalDateTime.of(2026, 2, 28, 15, 4, 5));
                    row.createCell(2).setCellValue(12);
                    row.createCell(3).setCellValue(6.2e11);
                    row.createCell(4).setCellValue(0.1 + 0.2);
                    row.createCell(5).setCellValue(0.875);
                    row.createCell(6).setCellValue(true);
                },
                "日");

        assertThat(table.rows().getFirst().cells())
                .containsEntry("日", "2026-02-28")
                .containsEntry("时", "2026-02-28T15:04:05")
                .containsEntry("数", "12")
                .containsEntry("大数", "620000000000")
                .containsEntry("和", "0.3")
                .containsEntry("百分比", "0.875")
                .containsEntry("是", "true");
    }

    @Test
    void aMergedCellCountsForEveryRowAndColumnItSpans() {
        var table = read(
                sheet -> {
                    row(sheet, 0, "任务分解表", "", "");
                    row(sheet, 1, "单位", "任务", "备注");
                    row(sheet, 2, "城关镇", "一", "");
                    row(sheet, 3, "", "二", "");
                    row(sheet, 4, "青山乡", "三", "");
                    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
                    sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
                    sheet.addMergedRegion(new CellRangeAddress(4, 4, 1, 2));
                },
                "单位",
                "任务");

        assertThat(table.rows()).extracting(row -> row.text("单位")).containsExactly("城关镇", "城关镇", "青山乡");
        assertThat(table.rows()).extracting(row -> row.text("备注")).containsExactly("", "", "三");
    }

    @Test
    void everyFormulaIsRefusedWithItsCell() {
        refused(
                        workbook(sheet -> {
                            row(sheet, 0, "单位", "得分");
                            row(sheet, 1, "城关镇", "");
                            sheet.getRow(1).createCell(1).setCellFormula("1+1");
                            row(sheet, 2, "=HYPERLINK(\"http://x\")", "1");
                        }),
                        "单位")
                .containsExactly("/sheets/台账/rows/2/B2", "/sheets/台账/rows/3/A3");
    }

    @Test
    void aFormulaInCommaSeparatedTextIsRefusedToo() {
        refused("单位,得分\n城关镇,=1+1\n".getBytes(StandardCharsets.UTF_8), "单位").containsExactly("/rows/2/得分");
    }

    @Test
    void textThatBeginsLikeACommandStaysText() {
        var csv = "单位,变化\n城关镇,-5\n青山乡,+3\n河东镇,@无\n".getBytes(StandardCharsets.UTF_8);

        assertThat(TableFile.of(csv).table("单位").rows())
                .extracting(row -> row.text("变化"))
                .containsExactly("-5", "+3", "@无");
    }

    @Test
    void commaSeparatedTextInTheChineseEncodingIsReadByTheSameEntry() {
        var csv = "单位\n城关镇\n".getBytes(Charset.forName("GB18030"));

        assertThat(TableFile.of(csv).table("单位").rows().getFirst().text("单位")).isEqualTo("城关镇");
    }

    @Test
    void aMissingColumnIsNamedInTheRowThatLooksMostLikeAHeader() {
        refused(
                        workbook(sheet -> {
                            row(sheet, 0, "任务分解表");
                            row(sheet, 1, "单位", "任务");
                            row(sheet, 2, "城关镇", "普法");
                        }),
                        "单位",
                        "任务",
                        "完成/时限")
                .containsExactly("/sheets/台账/rows/2/完成~1时限");
    }

    @Test
    void aColumnThatStandsThereTwiceIsRefused() {
        refused(workbook(sheet -> row(sheet, 0, "单位", "单位")), "单位").containsExactly("/sheets/台账/rows/1/单位");
    }

    @Test
    void mistakesInTheRowsPointToTheSheet() {
        var errors = new RowErrors();
        errors.add(new Row("台账", 4, java.util.Map.of()), "单位", "必填", "is required");

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(errors::refuseIfAny)
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/sheets/台账/rows/4/单位"));
    }

    @Test
    void aHiddenSheetIsPassedOver() throws IOException {
        try (var book = new XSSFWorkbook()) {
            row(book.createSheet("字典"), 0, "单位");
            var shown = book.createSheet("数据");
            row(shown, 0, "单位");
            row(shown, 1, "城关镇");
            book.setSheetHidden(0, true);
            book.setActiveSheet(1);

            assertThat(TableFile.of(bytes(book)).table("单位").rows().getFirst().sheet())
                    .isEqualTo("数据");
        }
    }

    @Test
    void aSmallFileThatBecomesHugeIsRefusedBeforeItIsRead() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var blank = new byte[1 << 20];
            for (var written = 0L; written <= ZipParts.MOST_BYTES; written += blank.length) {
                zip.write(blank);
            }
        }
        assertThat(bomb.size()).isLessThan(1 << 20);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> TableFile.of(bomb.toByteArray()).table("单位"))
                .satisfies(problem ->
                        assertThat(problem.errors().getFirst().detail().zh()).isEqualTo("表格解压后过大"));
    }

    @Test
    void entitiesThatMultiplyAreNotResolved() throws IOException {
        var sheet = workbook(one -> {
            row(one, 0, "单位");
            row(one, 1, "城关镇");
        });
        var evil = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> TableFile.of(
                                withPart(sheet, "xl/sharedStrings.xml", evil + "<sst><si><t>&b;</t></si></sst>"))
                        .table("单位"));
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        refused(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, "单位").containsExactly("");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "单位")
                .containsExactly("");
    }

    private static org.assertj.core.api.AbstractListAssert<?, ? extends List<? extends String>, String, ?> refused(
            byte[] content, String... required) {
        var problem = org.assertj.core.api.Assertions.catchThrowableOfType(
                Problem.class, () -> TableFile.of(content).table(required));
        assertThat(problem).isNotNull();
        return assertThat(problem.errors()).extracting(FieldError::pointer);
    }

    private static Table read(Consumer<XSSFSheet> filling, String... required) {
        return TableFile.of(workbook(filling)).table(required);
    }

    private static byte[] workbook(Consumer<XSSFSheet> filling) {
        try (var book = new XSSFWorkbook()) {
            filling.accept(book.createSheet("台账"));
            return bytes(book);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    private static void row(XSSFSheet sheet, int line, String... texts) {
        var row = sheet.createRow(line);
        for (var column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    private static void date(
            XSSFSheet sheet, org.apache.poi.xssf.usermodel.XSSFCell cell, String format, LocalDateTime moment) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(moment);
    }

    private static byte[] withPart(byte[] workbook, String part, String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook));
                var changed = new ZipOutputStream(out)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                changed.putNextEntry(new ZipEntry(entry.getName()));
                changed.write(
                        entry.getName().equals(part) ? text.getBytes(StandardCharsets.UTF_8) : zip.readAllBytes());
            }
        }
        return out.toByteArray();
    }
}
