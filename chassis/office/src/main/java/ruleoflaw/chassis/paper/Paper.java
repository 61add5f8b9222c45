package ruleoflaw.chassis.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/**
 * An official paper, written from top to bottom in the order in which it is read.
 *
 * <pre>{@code
 * Paper.headed("云岭县依法治县办公室文件")
 *         .number("云法治办发〔2026〕12号")
 *         .title("关于上半年督察情况的通报")
 *         .to("各乡镇人民政府，县政府各部门")
 *         .paragraph("现将有关情况通报如下。")
 *         .heading(1, "总体情况")          // 一、总体情况
 *         .heading(2, "问题整改")          // （一）问题整改
 *         .paragraph("…")
 *         .table(List.of("单位", "问题"), List.of(List.of("青山乡", "5")))
 *         .attachments("问题清单")
 *         .signed("云岭县依法治县办公室", LocalDate.of(2026, 7, 20))
 *         .write(out);
 * }</pre>
 */
public final class Paper {
    private final Body body = new Body();
    private final Numbering numbering = new Numbering();

    private Paper() {}

    /** A paper without a red head, such as a report that is attached to something. */
    public static Paper plain() {
        return new Paper();
    }

    /** A paper under the red name of the organ that issues it. */
    public static Paper headed(String organ) {
        var paper = new Paper();
        paper.body.redHead(organ);
        return paper;
    }

    /** The document number under the red head, with the red line below it. */
    public Paper number(String number) {
        body.paragraph("DocumentNumber", number).blank(2);
        return this;
    }

    /** The same for a paper that goes to a superior organ, which also names who approved its issue. */
    public Paper number(String number, String approver) {
        body.upwardNumber(number, approver).blank(2);
        return this;
    }

    /** The title; a long one is broken where the text has a line break. */
    public Paper title(String title) {
        title.lines().forEach(line -> body.paragraph("DocumentTitle", line));
        body.blank(1);
        return this;
    }

    /** The organs it is addressed to. */
    public Paper to(String addressees) {
        body.paragraph("Addressee", addressees + "：");
        return this;
    }

    /** Text; each line of it becomes a paragraph of its own. */
    public Paper paragraph(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> body.paragraph("BodyText", line.strip()));
        return this;
    }

    /** @param level 1 to 4: 一、 （一） 1. （1） */
    public Paper heading(int level, String text) {
        body.paragraph("Heading" + level, numbering.next(level) + text);
        return this;
    }

    /** A table over the whole width; its heading is repeated on every page. */
    public Paper table(List<String> headings, List<List<String>> rows) {
        body.table(Grid.even(headings, rows));
        return this;
    }

    /** @param weights how wide the columns are, relative to each other */
    public Paper table(List<String> headings, List<Integer> weights, List<List<String>> rows) {
        body.table(new Grid(headings, weights, rows));
        return this;
    }

    /** A line above a table or below a picture. */
    public Paper caption(String text) {
        body.paragraph("Caption", text);
        return this;
    }

    /** A PNG or JPEG, centred; the height follows from its own proportions. */
    public Paper picture(byte[] image, int widthInMillimetres) {
        body.picture(Drawing.of(image, widthInMillimetres));
        return this;
    }

    /** What is attached, named below the text. */
    public Paper attachments(String... names) {
        body.blank(1);
        for (var i = 0; i < names.length; i++) {
            var label = names.length == 1 ? "" : (i + 1) + ".";
            body.paragraph(i == 0 ? "Attachment" : "AttachmentNext", (i == 0 ? "附件：" : "") + label + names[i]);
        }
        return this;
    }

    /** Who issued it and when; place is left for the seal. */
    public Paper signed(String organ, LocalDate day) {
        body.blank(2).signature(Signature.of(organ, day));
        return this;
    }

    /** A note in brackets below the date, such as whom to call. */
    public Paper note(String text) {
        body.paragraph("BodyText", "（" + text + "）");
        return this;
    }

    /** An attachment itself, on a page of its own. */
    public Paper attachment(String label, String title) {
        numbering.restart();
        body.newPage().paragraph("AttachmentLabel", label).blank(1);
        return title(title);
    }

    /** Who gets a copy, who printed it and when; stands at the foot of the last page. */
    public Paper imprint(String copiesTo, String printedBy, LocalDate day) {
        body.imprint(copiesTo, printedBy, day);
        return this;
    }

    /** Writes the Word document. */
    public void write(OutputStream out) throws IOException {
        new Document(body).write(out);
    }
}
