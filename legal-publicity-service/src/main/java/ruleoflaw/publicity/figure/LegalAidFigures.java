package ruleoflaw.publicity.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;

/**
 * Legal aid of one quarter in figures, as the provincial system says them; there are no cases here.
 *
 * @param decided applications decided on; within 7 days is what the law asks (法律援助法 art. 43)
 * @param assigned cases given to a lawyer; within 3 days of the decision
 */
record LegalAidFigures(
        int year,
        int quarter,
        int applications,
        int decided,
        int decidedInTime,
        int assigned,
        int assignedInTime,
        int recipients,
        String source) {
    /** @throws ruleoflaw.chassis.problem.Problem 422 naming every cell that is wrong */
    static List<LegalAidFigures> of(Table table) {
        var errors = new RowErrors();
        var seen = new HashSet<String>();
        var quarters = new ArrayList<LegalAidFigures>();
        for (var row : table.rows()) {
            if (!seen.add(row.text("年度") + "/" + row.text("季度"))) {
                errors.add(row, "季度", "与前面的行重复", "stands in an earlier row already");
            }
            var figures = figures(row, errors);
            mustFit(row, "七日内决定", figures.decidedInTime(), figures.decided(), errors);
            mustFit(row, "三日内指派", figures.assignedInTime(), figures.assigned(), errors);
            quarters.add(figures);
        }
        errors.refuseIfAny();
        return quarters;
    }

    private static LegalAidFigures figures(Row row, RowErrors errors) {
        return new LegalAidFigures(
                Figures.year(row, errors),
                Figures.quarter(row, errors),
                Figures.count(row, "申请", errors),
                Figures.count(row, "审查决定", errors),
                Figures.count(row, "七日内决定", errors),
                Figures.count(row, "指派", errors),
                Figures.count(row, "三日内指派", errors),
                Figures.count(row, "受援人次", errors),
                errors.required(row, "来源"));
    }

    private static void mustFit(Row row, String column, int part, int whole, RowErrors errors) {
        if (part > whole) {
            errors.add(row, column, "大于总数", "is more than there are");
        }
    }
}
