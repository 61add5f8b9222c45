package ruleoflaw.publicity.person;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;

/** A unit's register as its clerk has it: one line per person, found again by the staff number. */
final class PersonTable {
    private final RowErrors errors = new RowErrors();
    private final Predicate<String> kindIsKnown;
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> accounts = new HashSet<>();

    private PersonTable(Predicate<String> kindIsKnown) {
        this.kindIsKnown = kindIsKnown;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 naming every line and column that is wrong */
    static List<DescribePerson> check(Table table, Predicate<String> kindIsKnown) {
        var check = new PersonTable(kindIsKnown);
        var persons = table.rows().stream().map(check::person).toList();
        check.errors.refuseIfAny();
        return persons;
    }

    private DescribePerson person(Row row) {
        if (!numbers.add(row.text("工号"))) {
            errors.add(row, "工号", "与前面的行重复", "stands in an earlier row already");
        }
        var account = row.optional("账号");
        if (account.isPresent() && !accounts.add(account.get())) {
            errors.add(row, "账号", "与前面的行重复", "stands in an earlier row already");
        }
        if (!kindIsKnown.test(row.text("人员类别"))) {
            errors.add(row, "人员类别", "没有这一类别的学时要求", "there is no study requirement for this kind");
        }
        var joined = day(row, "到任日期");
        var left = day(row, "离任日期");
        if (joined.isPresent() && left.isPresent() && left.get().isBefore(joined.get())) {
            errors.add(row, "离任日期", "早于到任日期", "is earlier than the day of joining");
        }
        return new DescribePerson(
                text(row, "工号", 40),
                text(row, "姓名", 60),
                row.text("人员类别"),
                account.orElse(null),
                joined.orElse(null),
                left.orElse(null));
    }

    private String text(Row row, String column, int longest) {
        var text = errors.required(row, column);
        if (text.length() > longest) {
            errors.add(row, column, "最多" + longest + "字", "has at most " + longest + " characters");
        }
        return text;
    }

    private Optional<LocalDate> day(Row row, String column) {
        return row.optional(column).flatMap(text -> errors.parsed(row, column, LocalDate::parse));
    }
}
