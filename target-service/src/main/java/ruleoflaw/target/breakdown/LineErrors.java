package ruleoflaw.target.breakdown;

import static ruleoflaw.target.TargetProblem.BREAKDOWN_REFUSED;

import java.util.ArrayList;
import java.util.List;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Text;

/** Everything that is wrong with the lines of a breakdown, so that the office can mend it all at once. */
final class LineErrors {
    private static final int MOST_REPORTED = 200;

    private final List<FieldError> errors = new ArrayList<>();

    void add(int line, String field, String zh, String en) {
        errors.add(new FieldError("/lines/" + line + "/" + field, Text.of(zh, en)));
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 naming every line and field that is wrong */
    void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw BREAKDOWN_REFUSED
                    .because(errors.size())
                    .with(errors.subList(0, Math.min(errors.size(), MOST_REPORTED)));
        }
    }
}
