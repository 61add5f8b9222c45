package ruleoflaw.inspection.finding;

import static ruleoflaw.inspection.InspectionProblem.MERGER_DOES_NOT_FIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.unit.KnownUnits;
import ruleoflaw.inspection.visit.Visits;

/** Keeps the list of problems. */
@ApplicationScoped
@Transactional
class FindingService {
    private final Findings findings;
    private final Visits visits;
    private final KnownUnits units;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    FindingService(Findings findings, Visits visits, KnownUnits units, Outbox outbox, Caller caller, Clock clock) {
        this.findings = findings;
        this.visits = visits;
        this.units = units;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    FindingView record(RecordFinding request) {
        request.particulars().mustBePast(LocalDate.now(clock));
        request.mustNameItsVisit();
        units.mustBeActive(request.unitId());
        var finding = new Finding(request, roundOf(request), caller.subject());
        findings.persist(finding);
        return finding.view();
    }

    FindingView correct(FindingId id, long version, Particulars particulars) {
        particulars.mustBePast(LocalDate.now(clock));
        var finding = at(id, version);
        finding.correct(particulars);
        findings.flush();
        return finding.view();
    }

    FindingView confirm(FindingId id, long version) {
        var finding = at(id, version);
        if (finding.visitId() != null) {
            visits.named(finding.visitId()).mustBeDisclosed();
        }
        outbox.addAll(finding.confirm(LocalDate.now(clock)));
        return finding.view();
    }

    FindingView withdraw(FindingId id, long version, String reason) {
        var finding = at(id, version);
        outbox.addAll(finding.withdraw(reason));
        findings.flush();
        return finding.view();
    }

    FindingView merge(FindingId id, long version, FindingResource.MergeFinding request) {
        var duplicate = at(id, version);
        var kept = findings.findByIdOptional(request.into())
                .orElseThrow(() -> MERGER_DOES_NOT_FIT.because().at("/into"));
        outbox.addAll(duplicate.mergeInto(kept, request.reason()));
        findings.flush();
        return duplicate.view();
    }

    private Finding at(FindingId id, long version) {
        var finding = findings.get(id);
        finding.mustBeAt(version);
        return finding;
    }

    private @Nullable UUID roundOf(RecordFinding request) {
        if (request.visitId() == null) {
            return null;
        }
        var visit = visits.named(request.visitId());
        visit.mustHaveInspected(request.unitId());
        return visit.roundId();
    }
}
