package ruleoflaw.publicity.study;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;
import ruleoflaw.publicity.person.Persons.KnownPerson;

/**
 * A sign-in sheet as the clerk has it: names, and hours only where somebody came late or left early. The staff number is
 * asked for only when two people of the unit bear the same name.
 */
final class AttendanceSheet {
    private final Map<String, List<KnownPerson>> byName;
    private final Map<String, KnownPerson> byNumber;
    private final BigDecimal most;
    private final RowErrors errors = new RowErrors();
    private final Map<UUID, Optional<BigDecimal>> hours = new LinkedHashMap<>();

    private AttendanceSheet(List<KnownPerson> register, BigDecimal most) {
        this.byName = register.stream().collect(Collectors.groupingBy(KnownPerson::name));
        this.byNumber = register.stream().collect(Collectors.toMap(KnownPerson::staffNumber, person -> person));
        this.most = most;
    }

    /**
     * Who was there, and for how many hours when it was not the whole session.
     *
     * @param register the unit's people
     * @param most the hours of the session
     * @throws ruleoflaw.chassis.problem.Problem 422 naming every line and column that is wrong
     */
    static Map<UUID, Optional<BigDecimal>> check(Table table, List<KnownPerson> register, BigDecimal most) {
        var sheet = new AttendanceSheet(register, most);
        table.rows().forEach(sheet::take);
        sheet.errors.refuseIfAny();
        return sheet.hours;
    }

    private void take(Row row) {
        var credited = row.optional("学时").flatMap(text -> errors.parsed(row, "学时", this::credit));
        person(row).ifPresent(person -> {
            if (hours.put(person.id(), credited) != null) {
                errors.add(row, "姓名", "与前面的行重复", "stands in an earlier row already");
            }
        });
    }

    private Optional<KnownPerson> person(Row row) {
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

    private BigDecimal credit(String text) {
        var credited = new BigDecimal(text);
        if (credited.signum() <= 0 || credited.scale() > 2 || credited.compareTo(most) > 0) {
            throw new IllegalArgumentException("nobody is credited with more than the session was worth");
        }
        return credited;
    }
}
