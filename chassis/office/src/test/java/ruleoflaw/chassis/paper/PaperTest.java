package ruleoflaw.chassis.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class PaperTest {
    @Test
    void thePageIsThatOfTheNationalStandard() throws IOException {
        var document = opened(circular());
        var section = document.getDocument().getBody().getSectPr();

        assertThat(section.getPgSz().getW()).hasToString("11906");
        assertThat(section.getPgSz().getH()).hasToString("16838");
        assertThat(millimetres(section.getPgMar().getTop())).isEqualTo(37);
        assertThat(millimetres(section.getPgMar().getBottom())).isEqualTo(35);
        assertThat(millimetres(section.getPgMar().getLeft())).isEqualTo(28);
        assertThat(millimetres(section.getPgMar().getRight())).isEqualTo(26);
        assertThat(225.0 / 25.4 * 1440 / section.getDocGrid().getLinePitch().intValue())
                .as("lines on the page")
                .isBetween(22.0, 22.1);
        var normal = document.getStyles().getStyle("Normal").getCTStyle().getRPr();
        var character = 16 + Integer.parseInt(normal.getSpacingArray(0).getVal().toString()) / 20.0;
        assertThat(156.0 / 25.4 * 72 / character).as("characters in the line").isBetween(28.0, 28.1);
    }

    @Test
    void eachPartHasItsFontAndSize() throws IOException {
        var document = opened(circular());

        assertThat(font(document, "关于上半年")).isEqualTo("方正小标宋简体 22.0");
        assertThat(font(document, "一、总体情况")).isEqualTo("黑体 16.0");
        assertThat(font(document, "（一）问题整改")).isEqualTo("楷体_GB2312 16.0");
        assertThat(font(document, "1.到期未改")).isEqualTo("仿宋_GB2312 16.0");
        assertThat(font(document, "（1）青山乡")).isEqualTo("仿宋_GB2312 16.0");
        assertThat(font(document, "现将有关情况")).isEqualTo("仿宋_GB2312 16.0");
        assertThat(font(document, "云岭县依法治县办公室文件")).isEqualTo("方正小标宋简体 36.0");
    }

    @Test
    void itIsReadInTheOrderInWhichItWasWritten() throws IOException {
        assertThat(opened(circular()).getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .filter(text -> !text.isEmpty()))
                .containsExactly(
                        "云岭县依法治县办公室文件",
                        "云法治办发〔2026〕12号",
                        "关于上半年督察情况的通报",
                        "各乡镇人民政府，县政府各部门：",
                        "现将有关情况通报如下。",
                        "一、总体情况",
                        "（一）问题整改",
                        "1.到期未改",
                        "（1）青山乡",
                        "二、下一步要求",
                        "（一）限期整改",
                        "附件：1.问题清单",
                        "2.通报对象 <名单> & 说明",
                        "云岭县依法治县办公室",
                        "2026年7月20日");
        assertThat(opened(circular()).getTables().getLast().getText().lines())
                .containsExactly("抄送：县委办公室。", "云岭县依法治县办公室\t2026年7月20日印发");
    }

    @Test
    void theDateStandsFourCharactersFromTheRightAndTheOrganCentredAboveIt() {
        // 2026年7月20日 is 4+2+1+2+2+2 = 13 half characters, the organ 20: 7 more, so 4 less (rounded) on the right
        assertThat(Signature.of("云岭县依法治县办公室", LocalDate.of(2026, 7, 20)))
                .isEqualTo(new Signature("云岭县依法治县办公室", "2026年7月20日", 5, 8));
        // 48 half characters are 35 more: two characters free behind the organ, the date moves in
        assertThat(Signature.of("云岭县法治政府建设与全面依法治县工作领导小组办公室", LocalDate.of(2026, 7, 20)))
                .extracting(Signature::organSpace, Signature::dateSpace)
                .containsExactly(4, 4 + (50 - 13) / 2);
    }

    @Test
    void aTableFillsTheWidthAndRepeatsItsHeading() throws IOException {
        var table = opened(circular()).getTables().getFirst();

        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("单位");
        assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("5");
        assertThat(table.getWidth()).isEqualTo(8844);
        assertThat(table.getCTTbl().getTblGrid().getGridColList().stream()
                        .map(column -> column.getW().toString()))
                .containsExactly("6633", "2211");
    }

    @Test
    void pagesAreNumberedOutside() throws IOException {
        var footers = opened(circular()).getFooterList();

        assertThat(footers)
                .extracting(footer -> footer.getParagraphs().getFirst().getAlignment())
                .containsExactlyInAnyOrder(ParagraphAlignment.RIGHT, ParagraphAlignment.LEFT);
        assertThat(footers)
                .allSatisfy(footer -> assertThat(footer.getText().strip()).isEqualTo("— 1 —"));
    }

    @Test
    void aPictureKeepsItsProportions() throws IOException {
        var image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 100, BufferedImage.TYPE_INT_RGB), "png", image);

        var document = opened(Paper.plain().title("报告").picture(image.toByteArray(), 120));

        assertThat(document.getAllPictures()).hasSize(1);
        var drawn = document.getParagraphs()
                .getLast()
                .getRuns()
                .getFirst()
                .getEmbeddedPictures()
                .getFirst();
        assertThat(drawn.getWidth() / drawn.getDepth()).isEqualTo(4);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Paper.plain().picture(new byte[] {1, 2, 3}, 100));
    }

    @Test
    void theSamePaperGivesTheSameBytes() throws IOException {
        assertThat(bytes(circular())).isEqualTo(bytes(circular()));
    }

    @Test
    void numbersGoOnBeyondTen() {
        assertThat(List.of(1, 10, 11, 20, 25).stream().map(Numbering::chinese))
                .containsExactly("一", "十", "十一", "二十", "二十五");
    }

    private static Paper circular() {
        return Paper.headed("云岭县依法治县办公室文件")
                .number("云法治办发〔2026〕12号")
                .title("关于上半年督察情况的通报")
                .to("各乡镇人民政府，县政府各部门")
                .paragraph("现将有关情况通报如下。")
                .heading(1, "总体情况")
                .heading(2, "问题整改")
                .heading(3, "到期未改")
                .heading(4, "青山乡")
                .table(List.of("单位", "问题数"), List.of(3, 1), List.of(List.of("青山乡", "5")))
                .heading(1, "下一步要求")
                .heading(2, "限期整改")
                .attachments("问题清单", "通报对象 <名单> & 说明")
                .signed("云岭县依法治县办公室", LocalDate.of(2026, 7, 20))
                .imprint("县委办公室", "云岭县依法治县办公室", LocalDate.of(2026, 7, 20));
    }

    private static XWPFDocument opened(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(paper)));
    }

    private static byte[] bytes(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        paper.write(out);
        return out.toByteArray();
    }

    private static long millimetres(Object twips) {
        return Math.round(Integer.parseInt(twips.toString()) / 1440.0 * 25.4);
    }

    /** The font and size in force, looked up as Word does: the run, its style, the document's default. */
    private static String font(XWPFDocument document, String start) {
        var paragraph = document.getParagraphs().stream()
                .filter(one -> one.getText().startsWith(start))
                .findFirst()
                .orElseThrow();
        var style =
                document.getStyles().getStyle(paragraph.getStyle()).getCTStyle().getRPr();
        var defaults = document.getStyles()
                .getCtStyles()
                .getDocDefaults()
                .getRPrDefault()
                .getRPr();
        var run = paragraph.getRuns().getFirst().getCTR().getRPr();
        var fonts = style.sizeOfRFontsArray() > 0 ? style.getRFontsArray(0) : defaults.getRFontsArray(0);
        var sizes = run != null && run.sizeOfSzArray() > 0 ? run : style.sizeOfSzArray() > 0 ? style : defaults;
        return fonts.getEastAsia() + " "
                + Integer.parseInt(sizes.getSzArray(0).getVal().toString()) / 2.0;
    }
}
