package ruleoflaw.assessment.veto;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.assessment.recusal.Impartiality;
import ruleoflaw.chassis.file.StoredFiles;

/** What has to be so before a veto is proposed, heard or decided. */
@ApplicationScoped
class VetoPolicy {
    private final StoredFiles files;
    private final Impartiality impartiality;

    VetoPolicy(StoredFiles files, Impartiality impartiality) {
        this.files = files;
        this.impartiality = impartiality;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 when one of them was never uploaded */
    void mustBeKept(List<UUID> evidence) {
        files.mustExist(evidence);
    }

    /** @throws ruleoflaw.chassis.problem.Problem 403 when the unit is his own, or he recused himself from it */
    void mustBeImpartial(VetoCase veto) {
        impartiality.mustHoldTowards(veto.unitId());
    }
}
