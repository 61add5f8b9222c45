package ruleoflaw.chassis.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The text of a paper as WordprocessingML, growing from top to bottom. */
final class Body {
    private static final int WIDTH_IN_POINTS = 442;
    private static final int LARGEST_HEAD = 48;

    /** A table that floats to the foot of the page it is on. */
    private static final String AT_THE_FOOT = "<w:tbl><w:tblPr><w:tblStyle w:val=\"ImprintTable\"/>"
            + "<w:tblpPr w:leftFromText=\"0\" w:rightFromText=\"0\" w:vertAnchor=\"margin\" w:horzAnchor=\"margin\""
            + " w:tblpXSpec=\"left\" w:tblpYSpec=\"bottom\"/><w:tblW w:w=\"8844\" w:type=\"dxa\"/>"
            + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"8844\"/></w:tblGrid>";

    private final StringBuilder xml = new StringBuilder();
    private final List<Drawing> drawings = new ArrayList<>();

    String xml() {
        return xml.toString();
    }

    List<Drawing> drawings() {
        return List.copyOf(drawings);
    }

    Body paragraph(String style, String text) {
        xml.append(Markup.paragraph(style, text));
        return this;
    }

    Body blank(int lines) {
        xml.append(Markup.paragraph("BlankLine", "", "").repeat(lines));
        return this;
    }

    Body newPage() {
        xml.append(Markup.paragraph("BlankLine", "", "<w:r><w:br w:type=\"page\"/></w:r>"));
        return this;
    }

    /** As large as its length allows. */
    void redHead(String organ) {
        var points = Math.min(LARGEST_HEAD, WIDTH_IN_POINTS / Math.max(1, organ.length()));
        xml.append(Markup.paragraph("RedHead", "", Markup.run("<w:sz w:val=\"" + points * 2 + "\"/>", organ)));
        blank(2);
    }

    Body upwardNumber(String number, String approver) {
        var name = "<w:rFonts w:eastAsia=\"楷体_GB2312\"/>";
        xml.append(Markup.paragraph(
                "DocumentNumberUpward",
                "",
                Markup.run("", number) + "<w:r><w:tab/></w:r>" + Markup.run("", "签发人：") + Markup.run(name, approver)));
        return this;
    }

    void table(Grid grid) {
        xml.append(grid.xml());
    }

    void picture(Drawing drawing) {
        drawings.add(drawing);
        xml.append(Markup.paragraph("Picture", "", drawing.xml(drawings.size())));
    }

    void signature(Signature signature) {
        xml.append(Markup.paragraph("Signature", behind(signature.organSpace()), Markup.run("", signature.organ())));
        xml.append(Markup.paragraph("Signature", behind(signature.dateSpace()), Markup.run("", signature.date())));
    }

    private static String behind(int halves) {
        return "<w:ind w:rightChars=\"" + halves * 50 + "\" w:right=\"" + halves * 160 + "\"/>";
    }

    void imprint(String copiesTo, String printedBy, LocalDate day) {
        var printed = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日印发";
        var printer = Markup.run("", printedBy) + "<w:r><w:tab/></w:r>" + Markup.run("", printed);
        xml.append(AT_THE_FOOT)
                .append(cell(Markup.paragraph("ImprintCopies", "抄送：" + copiesTo + "。")))
                .append(cell(Markup.paragraph("ImprintPrinted", "", printer)))
                .append("</w:tbl>");
        blank(1);
    }

    private static String cell(String paragraph) {
        return "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"8844\" w:type=\"dxa\"/></w:tcPr>" + paragraph + "</w:tc></w:tr>";
    }
}
