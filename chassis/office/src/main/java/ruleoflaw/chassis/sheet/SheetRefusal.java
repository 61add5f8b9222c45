package ruleoflaw.chassis.sheet;

import static ruleoflaw.chassis.problem.CommonProblem.IMPORT_REFUSED;

import java.util.List;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.chassis.problem.Text;

/** Says what cannot be read in a table. */
final class SheetRefusal {
    private static final int MOST_REPORTED = 200;

    private SheetRefusal() {}

    static Problem of(String pointer, String zh, String en) {
        return of(List.of(new FieldError(pointer, Text.of(zh, en))));
    }

    static Problem of(List<FieldError> errors) {
        return IMPORT_REFUSED.because(errors.size()).with(errors.subList(0, Math.min(errors.size(), MOST_REPORTED)));
    }
}
