package ruleoflaw.target.adviser;

import jakarta.enterprise.context.ApplicationScoped;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.target.decision.DecisionId;
import ruleoflaw.target.decision.Decisions;
import ruleoflaw.target.document.DocumentId;
import ruleoflaw.target.document.Documents;

/** Looks whether what an opinion speaks of is there, and within reach. */
@ApplicationScoped
class AdvisedRecords {
    private final Decisions decisions;
    private final Documents documents;
    private final StoredFiles files;

    AdvisedRecords(Decisions decisions, Documents documents, StoredFiles files) {
        this.decisions = decisions;
        this.documents = documents;
        this.files = files;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when the record is not there, 422 when a file is not */
    void mustExist(GiveOpinion request) {
        var known = switch (request.about()) {
            case DECISION -> decisions.get(new DecisionId(request.recordId())).version();
            case DOCUMENT -> documents.get(new DocumentId(request.recordId())).version();
        };
        if (known >= 0) {
            files.mustExist(request.fileIds());
        }
    }
}
