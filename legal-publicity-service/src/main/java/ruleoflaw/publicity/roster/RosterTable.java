package ruleoflaw.publicity.roster;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;
import ruleoflaw.publicity.person.NameList;
import ruleoflaw.publicity.person.Persons.KnownPerson;

/** The roster as a unit's clerk has it; who is meant stands in the register. */
final class RosterTable {
    private RosterTable() {}

    /** @throws ruleoflaw.chassis.problem.Problem 422 naming every line and column that is wrong */
    static Map<UUID, DescribeMember> check(Table table, List<KnownPerson> register, LocalDate today) {
        var errors = new RowErrors();
        var names = new NameList(register, errors);
        var lines = new LinkedHashMap<UUID, DescribeMember>();
        for (var row : table.rows()) {
            var person = names.find(row);
            var member = member(row, errors, today);
            if (person.isPresent()
                    && member.isPresent()
                    && lines.put(person.get().id(), member.get()) != null) {
                errors.add(row, "姓名", "与前面的行重复", "stands in an earlier row already");
            }
        }
        errors.refuseIfAny();
        return lines;
    }

    private static Optional<DescribeMember> member(Row row, RowErrors errors, LocalDate today) {
        var post = errors.parsed(row, "岗位", Post::of);
        var qualification = errors.parsed(row, "法律职业资格", Qualification::of);
        var education = errors.parsed(row, "学历", Education::of);
        var birthYear = errors.parsed(row, "出生年份", text -> year(text, today));
        var since = errors.parsed(row, "任职日期", LocalDate::parse);
        var until = row.optional("离岗日期").flatMap(text -> errors.parsed(row, "离岗日期", LocalDate::parse));
        if (post.isEmpty()
                || qualification.isEmpty()
                || education.isEmpty()
                || birthYear.isEmpty()
                || since.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DescribeMember(
                post.get(), qualification.get(), education.get(), birthYear.get(), since.get(), until.orElse(null)));
    }

    private static int year(String text, LocalDate today) {
        var year = Integer.parseInt(text);
        if (year < 1940 || year > today.getYear() - 16) {
            throw new IllegalArgumentException("nobody of the staff was born in " + year);
        }
        return year;
    }
}
