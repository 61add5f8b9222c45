package ruleoflaw.inspection.dispute;

import static ruleoflaw.inspection.InspectionProblem.DISPUTED_ALREADY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.inspection.finding.FindingId;
import ruleoflaw.inspection.finding.Findings;

/** What units hold against findings. */
@ApplicationScoped
@Transactional
class DisputeService {
    private final Disputes disputes;
    private final Findings findings;
    private final StoredFiles files;
    private final DisputeWindow window;

    DisputeService(Disputes disputes, Findings findings, StoredFiles files, DisputeWindow window) {
        this.disputes = disputes;
        this.findings = findings;
        this.files = files;
        this.window = window;
    }

    Page<DisputeView> list(DisputeFilter filter, PageRequest page) {
        return Page.of(disputes.matching(filter, page), page, view -> view.id().value());
    }

    DisputeView show(DisputeId id) {
        return disputes.get(id).view();
    }

    DisputeView raise(FindingId id, RaiseDispute request) {
        var finding = findings.get(id);
        window.mustBeOpen(finding);
        if (disputes.isRaisedFor(id.value())) {
            throw DISPUTED_ALREADY.because();
        }
        files.mustExist(request.fileIds());
        var dispute = new Dispute(finding, request, window.today());
        disputes.persist(dispute);
        return dispute.view();
    }
}
