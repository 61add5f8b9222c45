package ruleoflaw.target.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.target.ImportedRecords;
import ruleoflaw.target.PastDays;
import ruleoflaw.target.RecordSource;
import ruleoflaw.target.unit.Units;

/** What units and the court's system record of hearings. */
@ApplicationScoped
@Transactional
class HearingService {
    private final Hearings hearings;
    private final Units units;
    private final StoredFiles files;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    HearingService(Hearings hearings, Units units, StoredFiles files, Caller caller, Outbox outbox, Clock clock) {
        this.hearings = hearings;
        this.units = units;
        this.files = files;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<HearingView.Row> list(HearingFilter filter, PageRequest page) {
        return Page.of(hearings.matching(filter, page), page, row -> row.id().value());
    }

    HearingView show(HearingId id) {
        return hearings.get(id).view();
    }

    /** The same hearing sent again by the court changes nothing, or corrects what was sent before. */
    HearingView record(RecordHearing request) {
        mustHaveCome(request.heldOn(), "/heldOn");
        var source = caller.is(Role.SYSTEM) ? RecordSource.COURT : RecordSource.UNIT;
        var known = hearings.findSent(source, request.externalId());
        return known.isEmpty() ? create(source, request) : again(known.get(), request);
    }

    private HearingView create(RecordSource source, RecordHearing request) {
        var hearing = new Hearing(unitOf(source, request), source, request);
        hearings.persist(hearing);
        outbox.add(hearing.held());
        return hearing.view();
    }

    private HearingView again(Hearing known, RecordHearing request) {
        caller.mustReach(known.unitId());
        if (!known.says(request)) {
            outbox.add(known.correct(
                    new CorrectHearing(request.heldOn(), request.notified(), request.attendance(), "来源系统更新")));
        }
        return known.view();
    }

    HearingView correct(HearingId id, long version, CorrectHearing request) {
        var hearing = hearings.get(id, version);
        mustHaveCome(request.heldOn(), "/heldOn");
        ImportedRecords.mustBeOwn(hearing.source(), caller);
        outbox.add(hearing.correct(request));
        return hearing.view();
    }

    HearingView claimAbsence(HearingId id, long version, ClaimAbsence claim) {
        var hearing = hearings.get(id, version);
        files.mustExist(claim.fileIds());
        outbox.add(hearing.claimAbsence(claim));
        return hearing.view();
    }

    HearingView decideAbsence(HearingId id, long version, DecideAbsence decision) {
        var hearing = hearings.get(id, version);
        mustHaveCome(decision.on(), "/on");
        outbox.add(hearing.decideAbsence(decision));
        return hearing.view();
    }

    HearingView withdraw(HearingId id, long version, String reason) {
        var hearing = hearings.get(id, version);
        outbox.add(hearing.withdraw(reason));
        return hearing.view();
    }

    private UUID unitOf(RecordSource source, RecordHearing request) {
        return source == RecordSource.UNIT ? caller.unit() : units.known(request.unitId(), "/unitId");
    }

    private void mustHaveCome(LocalDate day, String pointer) {
        PastDays.mustHaveCome(day, LocalDate.now(clock), pointer);
    }
}
