package ruleoflaw.assessment.casebook;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.http.Identified;

/** Another unit followed a case (复制推广); written once, by that unit. */
@Entity
@CheckReturnValue
class Replication {
    @Id
    private UUID id;

    private UUID caseId;
    private UUID unitId;
    private String how;
    private LocalDate replicatedOn;

    @SuppressWarnings("NullAway.Init")
    protected Replication() {}

    Replication(CaseId caseId, UUID unitId, String how, LocalDate on) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.caseId = caseId.value();
        this.unitId = unitId;
        this.how = how;
        this.replicatedOn = on;
    }

    /** A replication as callers see it. */
    record ReplicationView(UUID id, UUID caseId, UUID unitId, String how, LocalDate replicatedOn)
            implements Identified {}

    CaseEvent told() {
        return new CaseEvent.Replicated(id, caseId, unitId, replicatedOn);
    }

    ReplicationView view() {
        return new ReplicationView(id, caseId, unitId, how, replicatedOn);
    }
}
