package ruleoflaw.target.dispute;

import static ruleoflaw.target.PlanningProblem.DISPUTE_OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.assignment.AssignmentId;
import ruleoflaw.target.assignment.Assignments;
import ruleoflaw.target.unit.Units;

/** Units raise doubts about their responsibility, the office rules. */
@ApplicationScoped
@Transactional
class DisputeService {
    private final Disputes disputes;
    private final Assignments assignments;
    private final Units units;
    private final StoredFiles files;
    private final Outbox outbox;
    private final Clock clock;

    DisputeService(
            Disputes disputes, Assignments assignments, Units units, StoredFiles files, Outbox outbox, Clock clock) {
        this.disputes = disputes;
        this.assignments = assignments;
        this.units = units;
        this.files = files;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<DisputeView> list(DisputeFilter filter, PageRequest page) {
        return Page.of(disputes.matching(filter, page), page, view -> view.id().value());
    }

    DisputeView show(DisputeId id) {
        return disputes.get(id).view();
    }

    DisputeView raise(AssignmentId id, RaiseDispute request) {
        var assignment = assignments.lock(id);
        assignment.mustBeOpen("提出职责争议", "disputed");
        if (disputes.isOpen(id)) {
            throw DISPUTE_OPEN.because();
        }
        if (request.proposedUnitId() != null) {
            units.mustExist(List.of(request.proposedUnitId()), "/proposedUnitId");
        }
        files.mustExist(request.fileIds());
        var dispute = new Dispute(assignment, request, today());
        disputes.persist(dispute);
        outbox.add(dispute.raised());
        return dispute.view();
    }

    DisputeView rule(DisputeId id, long version, RuleOnDispute request) {
        var dispute = disputes.get(id, version);
        units.mustExist(request.cooperation().unitIds(), "/leadUnitId");
        outbox.add(dispute.rule(request, today()));
        if (request.ruling() == Ruling.COOPERATION_CHANGED) {
            var assignment = assignments.get(new AssignmentId(dispute.assignmentId()));
            outbox.addAll(List.of(
                    assignment.agree(request.cooperation(), "职责争议裁定:" + request.document()), assignment.state()));
        }
        return dispute.view();
    }

    DisputeView withdraw(DisputeId id, long version) {
        var dispute = disputes.get(id, version);
        outbox.add(dispute.withdraw(today()));
        return dispute.view();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
