package ruleoflaw.publicity.roster;

import static ruleoflaw.publicity.PublicityProblem.ROSTER_MEMBER_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.table.Table;
import ruleoflaw.publicity.person.Persons;

/** Keeps the roster of rule-of-law work. */
@ApplicationScoped
@Transactional
class RosterService {
    private final RosterMembers members;
    private final Persons persons;
    private final Caller caller;
    private final Clock clock;

    RosterService(RosterMembers members, Persons persons, Caller caller, Clock clock) {
        this.members = members;
        this.persons = persons;
        this.caller = caller;
        this.clock = clock;
    }

    /** What an import did, or would do; counts people. */
    record ImportedMembers(int created, int updated, int unchanged, boolean dryRun) {}

    Page<RosterMemberView> list(RosterFilter filter, PageRequest page) {
        return Page.of(
                members.matching(filter, caller.scope(), page),
                page,
                view -> view.id().value());
    }

    RosterMemberView show(RosterMemberId id) {
        return members.view(reach(id).id());
    }

    RosterStatistics statistics(@Nullable UUID unit, int year) {
        var scope = caller.scope();
        if (unit != null) {
            caller.mustReach(unit);
        }
        return members.statistics(unit == null ? scope : unit, year);
    }

    RosterMemberView enter(UUID personId, DescribeMember description) {
        caller.mustReach(persons.known(personId).unitId());
        if (members.ofPerson(personId).isPresent()) {
            throw ROSTER_MEMBER_EXISTS.because().at("/personId");
        }
        var member = new RosterMember(personId, description);
        members.persistAndFlush(member);
        return members.view(member.id());
    }

    RosterMemberView describe(RosterMemberId id, long version, DescribeMember description) {
        var member = reach(id);
        member.mustBeAt(version);
        member.describe(description);
        members.flush();
        return members.view(id);
    }

    /** All lines or none; the same table twice changes nothing. */
    ImportedMembers take(Table table, boolean dryRun) {
        var today = LocalDate.now(clock);
        var lines = RosterTable.check(table, persons.ofUnit(caller.unit()), today);
        var created = 0;
        var updated = 0;
        for (var line : lines.entrySet()) {
            var known = members.ofPerson(line.getKey());
            var differs = known.filter(one -> one.differsFrom(line.getValue())).isPresent();
            created += known.isEmpty() ? 1 : 0;
            updated += differs ? 1 : 0;
            if (!dryRun) {
                known.ifPresentOrElse(
                        one -> one.describe(line.getValue()),
                        () -> members.persist(new RosterMember(line.getKey(), line.getValue())));
            }
        }
        return new ImportedMembers(created, updated, lines.size() - created - updated, dryRun);
    }

    private RosterMember reach(RosterMemberId id) {
        var member = members.get(id);
        caller.mustReach(persons.known(member.personId()).unitId());
        return member;
    }
}
