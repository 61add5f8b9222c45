package ruleoflaw.chassis.table;

import static ruleoflaw.chassis.problem.CommonProblem.IMPORT_REFUSED;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Text;

/** Everything that is wrong with an import, so that the sender can mend it all at once. */
public final class RowErrors {
    private static final int MOST_REPORTED = 200;

    private final List<FieldError> errors = new ArrayList<>();

    public void add(Row row, String column, String zh, String en) {
        errors.add(new FieldError(row.pointer(column), Text.of(zh, en)));
    }

    /** The required text of a cell; an empty one is an error. */
    public String required(Row row, String column) {
        var text = row.text(column);
        if (text.isEmpty()) {
            add(row, column, "必填", "is required");
        }
        return text;
    }

    /** The value of a cell, or empty (with an error) when the parser refuses it. */
    public <T> Optional<T> parsed(Row row, String column, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(row.text(column)));
        } catch (IllegalArgumentException | DateTimeException e) {
            add(row, column, "值“" + row.text(column) + "”无效", "the value \"" + row.text(column) + "\" is not valid");
            return Optional.empty();
        }
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 naming every row and column that is wrong */
    public void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw IMPORT_REFUSED.because(errors.size()).with(errors.subList(0, Math.min(errors.size(), MOST_REPORTED)));
        }
    }
}
