package ruleoflaw.publicity.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;

/** Reads the numbers of imported tables. */
final class Figures {
    private Figures() {}

    static int year(Row row, RowErrors errors) {
        return errors.parsed(row, "年度", text -> between(text, 2000, 2100)).orElse(0);
    }

    static int quarter(Row row, RowErrors errors) {
        return errors.parsed(row, "季度", text -> between(text, 1, 4)).orElse(0);
    }

    static int count(Row row, String column, RowErrors errors) {
        return errors.parsed(row, column, text -> between(text, 0, 100_000_000)).orElse(0);
    }

    /** Part of whole in per cent, half-up to two decimals; null when there is nothing to divide by. */
    static @Nullable String rate(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(100L * part)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static int between(String text, int least, int most) {
        var number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException(number + " is not between " + least + " and " + most);
        }
        return number;
    }
}
