package ruleoflaw.publicity.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;
import ruleoflaw.publicity.Code;

/** One line of the office's table of a catalogue. */
record CatalogueLine(
        String code,
        String name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {
    /** @throws ruleoflaw.chassis.problem.Problem 422 naming every cell that is wrong */
    static List<CatalogueLine> of(Table table) {
        var errors = new RowErrors();
        var seen = new HashSet<String>();
        var lines = new ArrayList<CatalogueLine>();
        for (var row : table.rows()) {
            var code = row.text("code");
            if (!code.matches(Code.SHAPE) || code.length() > 60) {
                errors.add(row, "code", "应为大写字母、数字和下划线", "must be capital letters, digits and underscores");
            }
            if (!seen.add(code)) {
                errors.add(row, "code", "与前面的行重复", "stands in an earlier row already");
            }
            lines.add(new CatalogueLine(
                    code, errors.required(row, "name"), day(row, "validFrom", errors), day(row, "validUntil", errors)));
        }
        errors.refuseIfAny();
        return lines;
    }

    private static @Nullable LocalDate day(Row row, String column, RowErrors errors) {
        return row.optional(column)
                .flatMap(text -> errors.parsed(row, column, LocalDate::parse))
                .orElse(null);
    }
}
