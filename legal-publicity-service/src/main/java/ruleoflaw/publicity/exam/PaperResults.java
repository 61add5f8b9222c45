package ruleoflaw.publicity.exam;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;
import ruleoflaw.publicity.person.NameList;
import ruleoflaw.publicity.person.Persons.KnownPerson;

/** The results of an exam on paper, as the clerk has them: names and points. */
final class PaperResults {
    private PaperResults() {}

    /** @throws ruleoflaw.chassis.problem.Problem 422 naming every line and column that is wrong */
    static Map<UUID, BigDecimal> check(Table table, List<KnownPerson> register, Exam exam) {
        var errors = new RowErrors();
        var names = new NameList(register, errors);
        var results = new LinkedHashMap<UUID, BigDecimal>();
        for (var row : table.rows()) {
            var points = errors.parsed(row, "成绩", PaperResults::points).orElse(BigDecimal.ZERO);
            names.find(row).ifPresent(person -> {
                if (!exam.isFor(person.kind())) {
                    errors.add(row, "姓名", "不在应考范围", "is no candidate of this exam");
                }
                if (results.put(person.id(), points) != null) {
                    errors.add(row, "姓名", "与前面的行重复", "stands in an earlier row already");
                }
            });
        }
        errors.refuseIfAny();
        return results;
    }

    private static BigDecimal points(String text) {
        var points = new BigDecimal(text);
        if (points.signum() < 0 || points.compareTo(BigDecimal.valueOf(100)) > 0 || points.scale() > 1) {
            throw new IllegalArgumentException("points are between 0 and 100");
        }
        return points;
    }
}
