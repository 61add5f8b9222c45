package ruleoflaw.target.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.PastDays;
import ruleoflaw.target.decision.DecisionId;
import ruleoflaw.target.decision.Decisions;

/** A unit looks at its decisions again. */
@ApplicationScoped
@Transactional
class FollowUpService {
    private final FollowUps followUps;
    private final Decisions decisions;
    private final StoredFiles files;
    private final Outbox outbox;
    private final Clock clock;

    FollowUpService(FollowUps followUps, Decisions decisions, StoredFiles files, Outbox outbox, Clock clock) {
        this.followUps = followUps;
        this.decisions = decisions;
        this.files = files;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<FollowUpView> list(DecisionId id, PageRequest page) {
        return Page.of(followUps.of(decisions.get(id).id(), page), page, FollowUpView::id);
    }

    FollowUpView show(DecisionId id, UUID followUp) {
        return followUps.get(decisions.get(id).id(), followUp).view();
    }

    FollowUpView record(DecisionId id, RecordFollowUp request) {
        var decision = decisions.get(id);
        decision.mustBePublished();
        PastDays.mustHaveCome(request.on(), LocalDate.now(clock), "/on");
        files.mustExist(request.fileIds());
        var followUp = new FollowUp(decision, request);
        followUps.persist(followUp);
        outbox.add(followUp.recorded());
        return followUp.view();
    }
}
