package ruleoflaw.publicity.study;

import java.math.BigDecimal;
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

/**
 * A sign-in sheet as the clerk has it: names, and hours only where somebody came late or left early. The staff number is
 * asked for only when two people of the unit bear the same name.
 */
final class AttendanceSheet {
    private final RowErrors errors = new RowErrors();
    private final NameList names;
    private final BigDecimal most;
    private final Map<UUID, Optional<BigDecimal>> hours = new LinkedHashMap<>();

    private AttendanceSheet(List<KnownPerson> register, BigDecimal most) {
        this.names = new NameList(register, errors);
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
        names.find(row).ifPresent(person -> {
            if (hours.put(person.id(), credited) != null) {
                errors.add(row, "姓名", "与前面的行重复", "stands in an earlier row already");
            }
        });
    }

    private BigDecimal credit(String text) {
        var credited = new BigDecimal(text);
        if (credited.signum() <= 0 || credited.scale() > 2 || credited.compareTo(most) > 0) {
            throw new IllegalArgumentException("nobody is credited with more than the session was worth");
        }
        return credited;
    }
}
