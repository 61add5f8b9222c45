package ruleoflaw.inspection.verification;

import static ruleoflaw.inspection.InspectionProblem.EVIDENCE_REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import ruleoflaw.inspection.finding.Finding;
import ruleoflaw.inspection.proof.ProofService;
import ruleoflaw.inspection.veto.Falsification;
import ruleoflaw.inspection.veto.VetoService;

/** Proposes the veto of a unit that made up its rectification; never without evidence. */
@ApplicationScoped
class Falsifications {
    private final VetoService vetoes;
    private final ProofService proofs;

    Falsifications(VetoService vetoes, ProofService proofs) {
        this.vetoes = vetoes;
        this.proofs = proofs;
    }

    void propose(Finding finding, ReopenOrder request) {
        if (request.fileIds().isEmpty()) {
            throw EVIDENCE_REQUIRED.because().at("/fileIds");
        }
        proofs.mustExist(request.fileIds());
        vetoes.propose(new Falsification(
                finding.id().value(), finding.unitId(), finding.year(), request.reason(), request.fileIds()));
    }
}
