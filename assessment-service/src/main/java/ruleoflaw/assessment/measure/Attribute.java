package ruleoflaw.assessment.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import ruleoflaw.chassis.problem.Text;

/**
 * Something every item of a measure says about itself.
 *
 * @param values for a code: the values it may take and how people call them; none listed: any code
 * @param optional whether an item may lack it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Attribute(String name, Text title, Kind kind, Map<String, Text> values, boolean optional) {
    private static final String ANY_CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,79}";
    private static final int MOST_DIGITS = 20;

    public Attribute {
        values = values == null ? Map.of() : values;
    }

    /** What an attribute's text stands for. */
    public enum Kind {
        CODE,
        NUMBER,
        DATE
    }

    /** @throws IllegalArgumentException when the text is nothing this attribute can hold */
    public void check(String text) {
        var fits = switch (kind) {
            case CODE -> mayBe(text);
            case NUMBER -> isReasonable(new BigDecimal(text));
            case DATE -> !LocalDate.parse(text).equals(LocalDate.MIN);
        };
        if (!fits) {
            throw new IllegalArgumentException(name + " cannot be " + text);
        }
    }

    /** Whether this code may take the value; one without listed values may be any short code, such as a kind of bonus. */
    public boolean mayBe(String value) {
        return values.isEmpty() ? value.matches(ANY_CODE) : values.containsKey(value);
    }

    private static boolean isReasonable(BigDecimal number) {
        return number.signum() >= 0 && number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
    }
}
