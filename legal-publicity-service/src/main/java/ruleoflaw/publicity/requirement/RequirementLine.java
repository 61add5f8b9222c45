package ruleoflaw.publicity.requirement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;
import ruleoflaw.publicity.Code;

/** One line of the office's table: the hours a kind of person owes from a year on, and what says so. */
record RequirementLine(int fromYear, String kind, String kindName, BigDecimal hours, String basis) {
    /** @throws ruleoflaw.chassis.problem.Problem 422 naming every cell that is wrong */
    static List<RequirementLine> of(Table table) {
        var errors = new RowErrors();
        var seen = new HashSet<String>();
        var lines = new ArrayList<RequirementLine>();
        for (var row : table.rows()) {
            if (!seen.add(row.text("fromYear") + "/" + row.text("kind"))) {
                errors.add(row, "kind", "与前面的行重复", "stands in an earlier row already");
            }
            lines.add(line(row, errors));
        }
        errors.refuseIfAny();
        return lines;
    }

    private static RequirementLine line(Row row, RowErrors errors) {
        if (!row.text("kind").matches(Code.SHAPE)) {
            errors.add(row, "kind", "应为大写字母、数字和下划线", "must be capital letters, digits and underscores");
        }
        var year = errors.parsed(row, "fromYear", Integer::valueOf).orElse(0);
        var hours = errors.parsed(row, "hours", RequirementLine::positive).orElse(BigDecimal.ZERO);
        return new RequirementLine(
                year, row.text("kind"), errors.required(row, "kindName"), hours, errors.required(row, "basis"));
    }

    private static BigDecimal positive(String text) {
        var hours = new BigDecimal(text);
        if (hours.signum() <= 0 || hours.scale() > 2 || hours.precision() - hours.scale() > 3) {
            throw new IllegalArgumentException("hours are between 0.01 and 999.99");
        }
        return hours;
    }
}
