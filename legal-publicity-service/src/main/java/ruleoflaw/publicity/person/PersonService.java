package ruleoflaw.publicity.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.publicity.requirement.HoursCount;
import ruleoflaw.publicity.requirement.StudyRequirements;
import ruleoflaw.publicity.unit.KnownUnits;

/** Keeps a unit's register; whoever changes it has the unit's hours counted anew. */
@ApplicationScoped
@Transactional
class PersonService {
    private final Persons persons;
    private final StudyRequirements requirements;
    private final KnownUnits units;
    private final HoursCount count;
    private final Caller caller;

    PersonService(Persons persons, StudyRequirements requirements, KnownUnits units, HoursCount count, Caller caller) {
        this.persons = persons;
        this.requirements = requirements;
        this.units = units;
        this.count = count;
        this.caller = caller;
    }

    Page<PersonView> list(PersonFilter filter, PageRequest page) {
        return Page.of(
                persons.matching(filter, caller.scope(), page),
                page,
                view -> view.id().value());
    }

    PersonView show(PersonId id) {
        return reach(id).view();
    }

    PersonView enter(DescribePerson description) {
        var unitId = caller.unit();
        units.mustBeActive(unitId);
        requirements.mustKnow(description.kind());
        persons.mustBeFree(unitId, description.staffNumber(), description.account(), null);
        var person = new Person(unitId, description);
        persons.persistAndFlush(person);
        count.anew(unitId);
        return person.view();
    }

    PersonView describe(PersonId id, long version, DescribePerson description) {
        var person = at(id, version);
        requirements.mustKnow(description.kind());
        persons.mustBeFree(person.unitId(), description.staffNumber(), description.account(), id);
        person.describe(description);
        persons.flush();
        count.anew(person.unitId());
        return person.view();
    }

    PersonView transfer(PersonId id, long version, UUID toUnit, String staffNumber) {
        var person = at(id, version);
        var fromUnit = person.unitId();
        units.mustBeActive(toUnit);
        persons.mustBeFree(toUnit, staffNumber, null, id);
        person.transfer(toUnit, staffNumber);
        persons.flush();
        count.anew(fromUnit);
        count.anew(toUnit);
        return person.view();
    }

    private Person at(PersonId id, long version) {
        var person = reach(id);
        person.mustBeAt(version);
        return person;
    }

    private Person reach(PersonId id) {
        var person = persons.get(id);
        caller.mustReach(person.unitId());
        return person;
    }
}
