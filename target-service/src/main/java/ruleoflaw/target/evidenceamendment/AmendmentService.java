package ruleoflaw.target.evidenceamendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.evidence.ContentRules;
import ruleoflaw.target.evidence.EvidenceId;
import ruleoflaw.target.evidence.Evidences;

/** Amends evidence, visibly. */
@ApplicationScoped
@Transactional
class AmendmentService {
    private final EvidenceAmendments amendments;
    private final Evidences evidences;
    private final ContentRules rules;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    AmendmentService(
            EvidenceAmendments amendments,
            Evidences evidences,
            ContentRules rules,
            Caller caller,
            Outbox outbox,
            Clock clock) {
        this.amendments = amendments;
        this.evidences = evidences;
        this.rules = rules;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<AmendmentView> list(EvidenceId id, PageRequest page) {
        return Page.of(amendments.of(evidences.get(id).id(), page), page, AmendmentView::id);
    }

    AmendmentView show(EvidenceId id, UUID amendment) {
        return amendments.get(evidences.get(id).id(), amendment).view();
    }

    AmendmentView amend(EvidenceId id, AmendEvidence request) {
        var evidence = evidences.get(id);
        rules.check(evidence.kind(), request.content(), evidence.unitId());
        var amendment = new EvidenceAmendment(evidence.view(), request, caller.subject(), clock.instant());
        amendments.persist(amendment);
        outbox.add(evidence.amend(request.content()));
        return amendment.view();
    }
}
