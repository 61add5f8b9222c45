package ruleoflaw.target.evidence;

import static ruleoflaw.target.EvidenceProblem.MONTH_SEALED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.monthseal.MonthSeals;

/** The unit files evidence, a reviewer answers two questions about it. */
@ApplicationScoped
@Transactional
class EvidenceService {
    private final Evidences evidences;
    private final ContentRules rules;
    private final Flagging flagging;
    private final MonthSeals seals;
    private final Caller caller;
    private final Outbox outbox;

    EvidenceService(
            Evidences evidences,
            ContentRules rules,
            Flagging flagging,
            MonthSeals seals,
            Caller caller,
            Outbox outbox) {
        this.evidences = evidences;
        this.rules = rules;
        this.flagging = flagging;
        this.seals = seals;
        this.caller = caller;
        this.outbox = outbox;
    }

    Page<EvidenceView.Row> list(EvidenceFilter filter, PageRequest page) {
        return Page.of(evidences.matching(filter, page), page, row -> row.id().value());
    }

    EvidenceView show(EvidenceId id) {
        return evidences.get(id).view();
    }

    EvidenceView file(FileEvidence request) {
        rules.check(request.kind(), request.content(), caller.unit());
        var receipt = flagging.receipt(request.fileId());
        var evidence = new Evidence(caller.unit(), request, receipt, flagging.of(receipt, caller.unit()));
        evidences.persist(evidence);
        outbox.add(evidence.filed());
        return evidence.view();
    }

    EvidenceView revise(EvidenceId id, long version, FileEvidence.Content better) {
        var evidence = evidences.get(id, version);
        rules.check(evidence.kind(), better, evidence.unitId());
        if (seals.isSealed(evidence.month())) {
            throw MONTH_SEALED.because(evidence.month());
        }
        outbox.add(evidence.revise(better));
        return evidence.view();
    }

    EvidenceView checkFormally(EvidenceId id, long version, boolean passed, @Nullable String reason) {
        var evidence = evidences.get(id, version);
        outbox.add(evidence.checkFormally(flagging.signed(passed, reason)));
        return evidence.view();
    }

    EvidenceView checkSubstance(EvidenceId id, long version, boolean passed, @Nullable String reason) {
        var evidence = evidences.get(id, version);
        outbox.add(evidence.checkSubstance(flagging.signed(passed, reason)));
        return evidence.view();
    }
}
