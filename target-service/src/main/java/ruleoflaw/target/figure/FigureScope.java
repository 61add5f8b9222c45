package ruleoflaw.target.figure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose figures, of which year.
 *
 * @param unit absent for the whole county
 */
public record FigureScope(int year, @Nullable UUID unit) {
    /** The query that asks the same of a list of another service. */
    public String query() {
        return "?year=" + year + (unit == null ? "" : "&unit=" + unit);
    }

    /** The same for a list that knows no year of its own. */
    String unitQuery() {
        return unit == null ? "" : "?unit=" + unit;
    }
}
