package ruleoflaw.chassis.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.problem.Text;

/**
 * What a cell says, in plain text, or why it cannot be taken.
 *
 * @param fault empty when the text can be taken
 */
record CellText(String text, Optional<Text> fault) {
    /** A spreadsheet keeps 15 digits; what stands behind them comes from binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    static CellText of(Cell cell) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            return refused("不得填写公式,请改为数值", "must not be a formula; give its value");
        }
        return switch (cell.getType()) {
            case NUMBER -> plain(number(cell));
            case ERROR -> refused("的内容是错误值", "holds an error value");
            case BOOLEAN, STRING, EMPTY, FORMULA -> text(cell.getText());
        };
    }

    private static CellText text(@Nullable String text) {
        var said = text == null ? "" : text;
        return said.startsWith("=") ? refused("不得填写公式,请改为数值", "must not be a formula; give its value") : plain(said);
    }

    private static String number(Cell cell) {
        return isDate(cell) ? date(cell.asNumber(), cell.asDate()) : plain(cell.asNumber());
    }

    private static String plain(BigDecimal number) {
        var rounded = number.round(DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private static String date(BigDecimal days, LocalDateTime exact) {
        var moment = exact.plus(500, ChronoUnit.MILLIS).truncatedTo(ChronoUnit.SECONDS);
        if (days.compareTo(BigDecimal.ONE) < 0) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : MOMENT.format(moment);
    }

    /** The formats 14 to 22, 27 to 36, 45 to 47 and 50 to 58 are dates by themselves, others by their letters. */
    private static boolean isDate(Cell cell) {
        var id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        return isBetween(id, 14, 22)
                || isBetween(id, 27, 36)
                || isBetween(id, 45, 47)
                || isBetween(id, 50, 58)
                || (id >= 164 && speaksOfTime(cell.getDataFormatString()));
    }

    private static boolean isBetween(int id, int first, int last) {
        return first <= id && id <= last;
    }

    private static boolean speaksOfTime(@Nullable String format) {
        if (format == null || format.toLowerCase(Locale.ROOT).contains("general")) {
            return false;
        }
        var bare = format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]", "").toLowerCase(Locale.ROOT);
        return bare.matches("(?s).*[ydhms].*");
    }

    private static CellText plain(String text) {
        return new CellText(text, Optional.empty());
    }

    private static CellText refused(String zh, String en) {
        return new CellText("", Optional.of(Text.of(zh, en)));
    }
}
