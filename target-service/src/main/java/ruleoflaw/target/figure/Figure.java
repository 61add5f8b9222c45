package ruleoflaw.target.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.problem.Text;

/**
 * One figure of a unit or the county, with what it is made of.
 *
 * @param code by which a report's text names it, in braces
 * @param value a count, or a percentage with two decimals (half-up); absent when there is nothing to divide by
 * @param unit what is counted, or {@code %}
 * @param denominator absent for a count
 * @param policy how the denominator was chosen, where several ways are in use
 * @param source the service that keeps the records
 * @param path where the records behind the figure can be read there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figure(
        String code,
        Text title,
        @Nullable String value,
        String unit,
        long numerator,
        @Nullable Long denominator,
        @Nullable String policy,
        String source,
        String path) {

    /** How many decimals a percentage has. */
    private static final int DECIMALS = 2;

    /** Where the records of several figures are. */
    public record Origin(String source, String path) {
        public Figure count(String code, String zh, String en, String unit, long number) {
            return new Figure(code, Text.of(zh, en), Long.toString(number), unit, number, null, null, source, path);
        }

        public Figure rate(String code, String zh, String en, long part, long whole) {
            return new Figure(code, Text.of(zh, en), percentage(part, whole), "%", part, whole, null, source, path);
        }
    }

    /** The same figure, saying how its denominator was chosen. */
    public Figure by(String denominatorPolicy) {
        return new Figure(code, title, value, unit, numerator, denominator, denominatorPolicy, source, path);
    }

    private static @Nullable String percentage(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
