package ruleoflaw.target.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;

/** Takes over the office's table of units: all rows or none; the same table twice changes nothing. */
@ApplicationScoped
@Transactional
class UnitImport {
    private final Units units;
    private final Outbox outbox;
    private final Event<UnitDescribed> descriptions;
    private final Clock clock;

    UnitImport(Units units, Outbox outbox, Event<UnitDescribed> descriptions, Clock clock) {
        this.units = units;
        this.outbox = outbox;
        this.descriptions = descriptions;
        this.clock = clock;
    }

    /** A row that passed every check. */
    private record Checked(CreditCode code, UnitDescription description) {}

    /** What an import did, or would do. */
    record ImportedUnits(int created, int updated, int unchanged, boolean dryRun) {}

    ImportedUnits take(Table table, boolean dryRun) {
        var created = 0;
        var updated = 0;
        var rows = check(table);
        for (var row : rows) {
            var known = units.findByCreditCode(row.code());
            if (known.isEmpty()) {
                created++;
            } else if (!known.get().description().equals(row.description())) {
                updated++;
            }
            if (!dryRun) {
                store(row, known);
            }
        }
        return new ImportedUnits(created, updated, rows.size() - created - updated, dryRun);
    }

    private void store(Checked row, Optional<Unit> known) {
        if (known.isEmpty()) {
            var unit = new Unit(row.code(), row.description());
            units.persist(unit);
            tell(unit, unit.state());
        } else if (!known.get().description().equals(row.description())) {
            tell(known.get(), known.get().revise(row.description()));
        }
    }

    private void tell(Unit unit, UnitState state) {
        outbox.add(state);
        descriptions.fire(unit.described(LocalDate.now(clock)));
    }

    private static List<Checked> check(Table table) {
        var errors = new RowErrors();
        var checked = new ArrayList<Checked>();
        var seen = new HashSet<String>();
        for (var row : table.rows()) {
            if (!seen.add(row.text("uscc"))) {
                errors.add(row, "uscc", "与前面的行重复", "stands in an earlier row already");
            }
            check(row, errors).ifPresent(checked::add);
        }
        errors.refuseIfAny();
        return checked;
    }

    private static Optional<Checked> check(Row row, RowErrors errors) {
        var code = row.text("uscc");
        if (!CreditCode.isValid(code)) {
            errors.add(row, "uscc", "统一社会信用代码校验位不正确", "the check digit of the credit code is wrong");
        }
        var division = row.optional("divisionCode");
        if (division.isPresent() && !division.get().matches("\\d{12}")) {
            errors.add(row, "divisionCode", "应为12位数字", "must have 12 digits");
        }
        var name = errors.required(row, "name");
        var shortName = row.optional("shortName").orElse(name);
        var type = errors.parsed(row, "type", UnitType::valueOf);
        var group = errors.parsed(row, "group", UnitGroup::valueOf);
        if (type.isEmpty() || group.isEmpty() || !CreditCode.isValid(code)) {
            return Optional.empty();
        }
        var description = new UnitDescription(name, shortName, type.get(), group.get(), division.orElse(null));
        return Optional.of(new Checked(new CreditCode(code), description));
    }
}
