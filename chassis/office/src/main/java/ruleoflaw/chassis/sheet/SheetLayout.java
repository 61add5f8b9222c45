package ruleoflaw.chassis.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.PaperSize;
import org.jspecify.annotations.Nullable;

/**
 * How a ledger is laid out: its title, its columns, its paper.
 *
 * <pre>{@code
 * static final SheetLayout<LineView> LEDGER = SheetLayout.<LineView>titled("工作台账")
 *         .column("序号", 6, LineView::number)
 *         .column("责任单位", 18, LineView::unit)
 *         .column("完成时限", 12, LineView::due)
 *         .onA3();
 * }</pre>
 *
 * <p>Text is always written as text, so nothing that a user typed is computed in somebody's spreadsheet.
 *
 * @param <T> what a row is made of
 */
public final class SheetLayout<T> {
    /** One column. */
    record Column<T>(String heading, double width, Function<? super T, ? extends @Nullable Object> value) {}

    private final String title;
    private final @Nullable String remark;
    private final List<Column<T>> columns;
    private final Paper paper;

    /** The sheet of paper it is printed on. */
    private enum Paper {
        A4_LANDSCAPE(PaperSize.A4_PAPER, "landscape"),
        A4_PORTRAIT(PaperSize.A4_PAPER, "portrait"),
        A3_LANDSCAPE(PaperSize.A3_PAPER, "landscape");

        private final PaperSize size;
        private final String orientation;

        Paper(PaperSize size, String orientation) {
            this.size = size;
            this.orientation = orientation;
        }
    }

    private SheetLayout(String title, @Nullable String remark, List<Column<T>> columns, Paper paper) {
        this.title = title;
        this.remark = remark;
        this.columns = List.copyOf(columns);
        this.paper = paper;
    }

    /** A ledger on A4, landscape; its title stands above the columns and names the sheet. */
    public static <T> SheetLayout<T> titled(String title) {
        return new SheetLayout<>(title, null, List.of(), Paper.A4_LANDSCAPE);
    }

    /**
     * One more column to the right.
     *
     * @param width in characters of half a Chinese character's width
     * @param value gives text, a number, a date, a moment without zone, a boolean or null; anything else is written as
     *     its text
     */
    public SheetLayout<T> column(String heading, double width, Function<? super T, ? extends @Nullable Object> value) {
        var more = new ArrayList<>(columns);
        more.add(new Column<>(heading, width, value));
        return new SheetLayout<>(title, remark, more, paper);
    }

    /** A line between title and columns, such as who made it out and when. */
    public SheetLayout<T> remark(String line) {
        return new SheetLayout<>(title, line, columns, paper);
    }

    public SheetLayout<T> onA3() {
        return new SheetLayout<>(title, remark, columns, Paper.A3_LANDSCAPE);
    }

    public SheetLayout<T> onPortraitA4() {
        return new SheetLayout<>(title, remark, columns, Paper.A4_PORTRAIT);
    }

    /** Writes the workbook while the rows are drawn; only a few hundred of them are held at a time. */
    public void write(OutputStream out, Iterable<? extends T> rows) throws IOException {
        new SheetWriter<>(this).write(out, rows);
    }

    String title() {
        return title;
    }

    @Nullable
    String remark() {
        return remark;
    }

    List<Column<T>> columns() {
        return columns;
    }

    PaperSize paperSize() {
        return paper.size;
    }

    String orientation() {
        return paper.orientation;
    }
}
