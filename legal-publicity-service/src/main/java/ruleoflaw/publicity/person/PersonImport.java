package ruleoflaw.publicity.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.table.Table;
import ruleoflaw.publicity.requirement.HoursCount;
import ruleoflaw.publicity.requirement.StudyRequirements;
import ruleoflaw.publicity.unit.KnownUnits;

/** Takes over a unit's whole register at once: all lines or none, the same table twice changes nothing. */
@ApplicationScoped
@Transactional
class PersonImport {
    private final Persons persons;
    private final StudyRequirements requirements;
    private final KnownUnits units;
    private final HoursCount count;
    private final Caller caller;

    PersonImport(Persons persons, StudyRequirements requirements, KnownUnits units, HoursCount count, Caller caller) {
        this.persons = persons;
        this.requirements = requirements;
        this.units = units;
        this.count = count;
        this.caller = caller;
    }

    /** What an import did, or would do; counts persons. */
    record ImportedPersons(int created, int updated, int unchanged, boolean dryRun) {}

    ImportedPersons take(Table table, boolean dryRun) {
        var unitId = caller.unit();
        units.mustBeActive(unitId);
        var kinds = new HashMap<String, Boolean>();
        var lines = PersonTable.check(table, kind -> kinds.computeIfAbsent(kind, requirements::knows));
        var created = 0;
        var updated = 0;
        for (var line : lines) {
            var known = persons.find(unitId, line.staffNumber());
            created += known.isEmpty() ? 1 : 0;
            updated += known.filter(person -> person.differsFrom(line)).isPresent() ? 1 : 0;
            persons.mustBeFree(
                    unitId,
                    line.staffNumber(),
                    line.account(),
                    known.map(person -> person.view().id()).orElse(null));
            if (!dryRun) {
                known.ifPresentOrElse(person -> person.describe(line), () -> persons.persist(new Person(unitId, line)));
            }
        }
        if (!dryRun && created + updated > 0) {
            persons.flush();
            count.anew(unitId);
        }
        return new ImportedPersons(created, updated, lines.size() - created - updated, dryRun);
    }
}
