package ruleoflaw.target.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.event.FileReference;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.target.PastDays;
import ruleoflaw.target.procedure.DecisionStep;
import ruleoflaw.target.procedure.Decree713;
import ruleoflaw.target.procedure.Deliberation;
import ruleoflaw.target.procedure.RecordStep;

/** What a unit records of its decisions; the office reads, and takes out what does not belong there. */
@ApplicationScoped
@Transactional
class DecisionService {
    private final Decisions decisions;
    private final StoredFiles files;
    private final WorkCalendar calendar;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    DecisionService(
            Decisions decisions, StoredFiles files, WorkCalendar calendar, Caller caller, Outbox outbox, Clock clock) {
        this.decisions = decisions;
        this.files = files;
        this.calendar = calendar;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<DecisionView.Row> list(DecisionFilter filter, PageRequest page) {
        return Page.of(decisions.matching(filter, page), page, row -> row.id().value());
    }

    DecisionView show(DecisionId id) {
        return decisions.get(id).view();
    }

    DecisionView start(StartDecision request) {
        PastDays.mustHaveCome(request.startedOn(), today(), "/startedOn");
        var decision = new Decision(caller.unit(), request);
        decisions.persist(decision);
        outbox.add(decision.started());
        return decision.view();
    }

    DecisionView record(DecisionId id, long version, DecisionStep step, RecordStep request) {
        var decision = decisions.get(id, version);
        check(step, request);
        outbox.add(decision.record(step, request, workingDays(request), clock.instant()));
        return decision.view();
    }

    DecisionView correct(DecisionId id, long version, DecisionStep step, CorrectStep request) {
        var decision = decisions.get(id, version);
        check(step, request.record());
        var corrected = decision.correct(
                step, request.record(), workingDays(request.record()), request.reason(), clock.instant());
        outbox.add(corrected.provenBy(proofOf(decision)));
        return decision.view();
    }

    DecisionView table(DecisionId id, long version, LocalDate on) {
        var decision = decisions.get(id, version);
        PastDays.mustHaveCome(on, today(), "/on");
        PastDays.mustFollow(decision.view().startedOn(), on, "/on");
        outbox.add(decision.table(on));
        return decision.view();
    }

    DecisionView deliberate(DecisionId id, long version, Deliberation held) {
        var decision = decisions.get(id, version);
        PastDays.mustHaveCome(held.on(), today(), "/on");
        PastDays.mustFollow(decision.view().tabledOn(), held.on(), "/on");
        outbox.add(decision.deliberate(held, clock.instant()).provenBy(proofOf(decision)));
        return decision.view();
    }

    DecisionView publish(DecisionId id, long version, Publication done) {
        var decision = decisions.get(id, version);
        PastDays.mustHaveCome(done.on(), today(), "/on");
        PastDays.mustFollow(done.reportedToPartyOn(), done.on(), "/on");
        outbox.add(decision.publish(done));
        return decision.view();
    }

    DecisionView fileAway(DecisionId id, long version, List<UUID> fileIds) {
        var decision = decisions.get(id, version);
        files.mustExist(fileIds);
        outbox.add(decision.fileAway(fileIds));
        return decision.view();
    }

    DecisionView withdraw(DecisionId id, long version, String reason) {
        var decision = decisions.get(id, version);
        outbox.add(decision.withdraw(reason));
        return decision.view();
    }

    /** What was handed in with the steps. */
    private List<FileReference> proofOf(Decision decision) {
        var handedIn = decision.view().steps().stream()
                .flatMap(step -> step.fileIds().stream())
                .toList();
        return files.references(handedIn);
    }

    private void check(DecisionStep step, RecordStep request) {
        Decree713.check(step, request);
        PastDays.mustHaveCome(request.finishedOn(), today(), "/finishedOn");
        PastDays.mustFollow(request.startedOn(), request.finishedOn(), "/finishedOn");
        files.mustExist(request.fileIds());
    }

    private int workingDays(RecordStep request) {
        return request.startedOn() == null || request.finishedOn() == null
                ? 0
                : calendar.workingDaysBetween(request.startedOn(), request.finishedOn());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
