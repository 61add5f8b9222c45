package ruleoflaw.publicity.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;

/** One line of the table of public legal services. */
record ServiceLine(int year, int quarter, String item, int amount, String source) {
    /** @throws ruleoflaw.chassis.problem.Problem 422 naming every cell that is wrong */
    static List<ServiceLine> of(Table table) {
        var errors = new RowErrors();
        var seen = new HashSet<String>();
        var lines = new ArrayList<ServiceLine>();
        for (var row : table.rows()) {
            if (!seen.add(row.text("年度") + "/" + row.text("季度") + "/" + row.text("项目"))) {
                errors.add(row, "项目", "与前面的行重复", "stands in an earlier row already");
            }
            lines.add(new ServiceLine(
                    Figures.year(row, errors),
                    Figures.quarter(row, errors),
                    errors.required(row, "项目"),
                    Figures.count(row, "数量", errors),
                    errors.required(row, "来源")));
        }
        errors.refuseIfAny();
        return lines;
    }
}
