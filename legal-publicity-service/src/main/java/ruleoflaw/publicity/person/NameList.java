package ruleoflaw.publicity.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.publicity.person.Persons.KnownPerson;

/**
 * Finds people of a unit's register in the tables its clerk pastes: by 姓名 alone, unless two bear the same name and 工号
 * must tell who is meant.
 */
public final class NameList {
    private final Map<String, List<KnownPerson>> byName;
    private final Map<String, KnownPerson> byNumber;
    private final RowErrors errors;

    public NameList(List<KnownPerson> register, RowErrors errors) {
        this.byName = register.stream().collect(Collectors.groupingBy(KnownPerson::name));
        this.byNumber = register.stream().collect(Collectors.toMap(KnownPerson::staffNumber, person -> person));
        this.errors = errors;
    }

    /** The person the row names; empty, with an error at the right cell, when nobody or more than one is named. */
    public Optional<KnownPerson> find(Row row) {
        var name = errors.required(row, "姓名");
        var number = row.optional("工号");
        if (number.isPresent()) {
            return numbered(row, number.get(), name);
        }
        var named = byName.getOrDefault(name, List.of());
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        if (named.isEmpty()) {
            errors.add(row, "姓名", "不在本单位人员名册中", "is not in the unit's register");
        } else {
            errors.add(row, "工号", "本单位有重名,请填工号", "two people bear this name; give the staff number");
        }
        return Optional.empty();
    }

    private Optional<KnownPerson> numbered(Row row, String number, String name) {
        var person = byNumber.get(number);
        if (person == null) {
            errors.add(row, "工号", "不在本单位人员名册中", "is not in the unit's register");
        } else if (!person.name().equals(name)) {
            errors.add(row, "姓名", "与该工号登记的姓名不一致", "is not the name registered under this number");
        } else {
            return Optional.of(person);
        }
        return Optional.empty();
    }
}
