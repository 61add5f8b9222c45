package ruleoflaw.publicity.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.publicity.requirement.HoursCount;

/** Takes a study session from its record to a correction or withdrawal; the unit's hours follow each time. */
@ApplicationScoped
@Transactional
class StudySessionService {
    private final StudySessions sessions;
    private final StudyPolicy policy;
    private final HoursCount count;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    StudySessionService(
            StudySessions sessions, StudyPolicy policy, HoursCount count, Outbox outbox, Caller caller, Clock clock) {
        this.sessions = sessions;
        this.policy = policy;
        this.count = count;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Page<StudySessionView> list(StudySessionFilter filter, PageRequest page) {
        return Page.of(
                sessions.matching(filter, caller.scope(), page),
                page,
                view -> view.id().value());
    }

    StudySessionView show(StudySessionId id) {
        return reach(id).view();
    }

    StudySessionView record(RecordStudy record) {
        var unitId = caller.unit();
        policy.mustAllow(unitId, record);
        var session = new StudySession(unitId, record, LocalDate.now(clock));
        sessions.persist(session);
        outbox.add(session.held());
        count.anew(unitId, session.year());
        return session.view();
    }

    StudySessionView correct(StudySessionId id, long version, RecordStudy record) {
        var session = at(id, version);
        policy.mustAllow(session.unitId(), record);
        var yearBefore = session.year();
        outbox.add(session.correct(record, LocalDate.now(clock)));
        count.anew(session.unitId(), session.year());
        if (yearBefore != session.year()) {
            count.anew(session.unitId(), yearBefore);
        }
        return session.view();
    }

    StudySessionView withdraw(StudySessionId id, long version, String reason) {
        var session = at(id, version);
        outbox.add(session.withdraw(reason));
        count.anew(session.unitId(), session.year());
        return session.view();
    }

    private StudySession at(StudySessionId id, long version) {
        var session = reach(id);
        session.mustBeAt(version);
        return session;
    }

    private StudySession reach(StudySessionId id) {
        var session = sessions.get(id);
        caller.mustReach(session.unitId());
        return session;
    }
}
