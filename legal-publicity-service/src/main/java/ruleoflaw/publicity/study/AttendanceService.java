package ruleoflaw.publicity.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.table.Table;
import ruleoflaw.publicity.person.Persons;
import ruleoflaw.publicity.requirement.HoursCount;

/** Takes over sign-in sheets, whole. */
@ApplicationScoped
@Transactional
class AttendanceService {
    private static final int BATCH = 500;

    private final StudySessions sessions;
    private final Attendances attendances;
    private final Persons persons;
    private final HoursCount count;
    private final Caller caller;

    AttendanceService(
            StudySessions sessions, Attendances attendances, Persons persons, HoursCount count, Caller caller) {
        this.sessions = sessions;
        this.attendances = attendances;
        this.persons = persons;
        this.count = count;
        this.caller = caller;
    }

    /** What the sheet did, or would do, to the list of attendees. */
    record SignedSheet(int added, int changed, int removed, int unchanged, boolean dryRun, long version)
            implements Versioned {}

    Page<AttendanceView> of(StudySessionId id, PageRequest page) {
        reach(id);
        return Page.of(attendances.of(id, page.after(), page.limitPlusOne()), page, AttendanceView::id);
    }

    /** The next lines of a sheet whose session the caller may see. */
    List<AttendanceView> after(StudySessionId id, UUID last) {
        return attendances.of(id, last, BATCH);
    }

    void mustReach(StudySessionId id) {
        reach(id);
    }

    SignedSheet sign(StudySessionId id, long version, Table table, boolean dryRun) {
        var session = reach(id);
        session.mustBeAt(version);
        session.mustCount();
        var sheet = AttendanceSheet.check(table, persons.ofUnit(session.unitId()), session.hours());
        var before = attendances.of(id);
        if (dryRun) {
            return compare(before, sheet, true, session.version());
        }
        var result = compare(before, sheet, false, version);
        if (result.added() + result.changed() + result.removed() > 0) {
            store(id, before, sheet);
            session.signedBy(sheet.size());
            sessions.flush();
            count.anew(session.unitId(), session.year());
        }
        return new SignedSheet(
                result.added(), result.changed(), result.removed(), result.unchanged(), false, session.version());
    }

    private void store(StudySessionId id, List<Attendance> before, Map<UUID, Optional<BigDecimal>> sheet) {
        var known = before.stream().collect(Collectors.toMap(Attendance::personId, one -> one));
        before.stream().filter(one -> !sheet.containsKey(one.personId())).forEach(attendances::delete);
        sheet.forEach((person, hours) -> {
            var line = known.get(person);
            if (line == null) {
                attendances.persist(new Attendance(id.value(), person, hours.orElse(null)));
            } else {
                line.credit(hours.orElse(null));
            }
        });
    }

    private static SignedSheet compare(
            List<Attendance> before, Map<UUID, Optional<BigDecimal>> sheet, boolean dryRun, long version) {
        var stay =
                before.stream().filter(one -> sheet.containsKey(one.personId())).toList();
        var changed = (int) stay.stream()
                .filter(one -> one.differsFrom(
                        sheet.getOrDefault(one.personId(), Optional.empty()).orElse(null)))
                .count();
        return new SignedSheet(
                sheet.size() - stay.size(),
                changed,
                before.size() - stay.size(),
                stay.size() - changed,
                dryRun,
                version);
    }

    private StudySession reach(StudySessionId id) {
        var session = sessions.get(id);
        caller.mustReach(session.unitId());
        return session;
    }
}
