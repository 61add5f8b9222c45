package ruleoflaw.target.unitmeeting;

import static ruleoflaw.target.CoordinationProblem.MEETING_IN_FUTURE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Records the meetings of units. */
@ApplicationScoped
@Transactional
class UnitMeetingService {
    private final UnitMeetings unitMeetings;
    private final StoredFiles files;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    UnitMeetingService(UnitMeetings unitMeetings, StoredFiles files, Caller caller, Outbox outbox, Clock clock) {
        this.unitMeetings = unitMeetings;
        this.files = files;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<UnitMeetingView> list(UnitMeetingFilter filter, PageRequest page) {
        return Page.of(
                unitMeetings.matching(filter, page), page, view -> view.id().value());
    }

    UnitMeetingView show(UnitMeetingId id) {
        return unitMeetings.get(id).view();
    }

    UnitMeetingView record(RecordMeeting request) {
        if (request.heldOn().isAfter(today())) {
            throw MEETING_IN_FUTURE.because().at("/heldOn");
        }
        files.mustExist(request.fileIds());
        var unitMeeting = new UnitMeeting(caller.unit(), request, today());
        unitMeetings.persist(unitMeeting);
        outbox.add(unitMeeting.held());
        return unitMeeting.view();
    }

    UnitMeetingView withdraw(UnitMeetingId id, long version, String remark) {
        var unitMeeting = unitMeetings.get(id, version);
        outbox.add(unitMeeting.withdraw(remark, today()));
        return unitMeeting.view();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
