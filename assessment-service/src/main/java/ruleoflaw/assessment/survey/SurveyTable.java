package ruleoflaw.assessment.survey;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;

/** The third party's table: credit code, percent and number of people asked of each unit, each unit once. */
final class SurveyTable {
    static final String[] COLUMNS = {"uscc", "percent", "respondents"};

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 4;

    private final RowErrors errors = new RowErrors();
    private final Function<String, Optional<UUID>> unitByCode;
    private final HashSet<UUID> seen = new HashSet<>();

    private SurveyTable(Function<String, Optional<UUID>> unitByCode) {
        this.unitByCode = unitByCode;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 naming every line and column that is wrong */
    static List<SurveyRow> check(Table table, Function<String, Optional<UUID>> unitByCode) {
        var checked = new SurveyTable(unitByCode);
        var rows = table.rows().stream()
                .map(checked::row)
                .flatMap(Optional::stream)
                .toList();
        checked.errors.refuseIfAny();
        return rows;
    }

    private Optional<SurveyRow> row(Row row) {
        var unit = unitByCode.apply(row.text("uscc")).filter(seen::add);
        if (unit.isEmpty()) {
            errors.add(row, "uscc", "没有这个单位,或在前面的行已出现", "no such unit, or it stands in an earlier row");
        }
        var percent = errors.parsed(row, "percent", SurveyTable::percent);
        var respondents = errors.parsed(row, "respondents", SurveyTable::people);
        return unit.isEmpty() || percent.isEmpty() || respondents.isEmpty()
                ? Optional.empty()
                : Optional.of(new SurveyRow(unit.get(), percent.get(), respondents.get()));
    }

    private static BigDecimal percent(String text) {
        var percent = new BigDecimal(text);
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0 || percent.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("a percentage lies between 0 and 100");
        }
        return percent;
    }

    private static int people(String text) {
        var people = Integer.parseInt(text);
        if (people <= 0) {
            throw new IllegalArgumentException("nobody was asked");
        }
        return people;
    }
}
