package ruleoflaw.target.followup;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.target.decision.Decision;

/** One look at a decision after it was made; never changed, a later one stands beside it. */
@Entity
@CheckReturnValue
@jakarta.persistence.Table(name = "decision_follow_up")
class FollowUp {
    @Id
    private UUID id;

    private UUID decisionId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private FollowUpKind kind;

    private LocalDate doneOn;
    private String result;
    private @Nullable String adjustment;
    private List<UUID> fileIds;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {}

    FollowUp(Decision decision, RecordFollowUp request) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.decisionId = decision.id().value();
        this.unitId = decision.unitId();
        this.kind = request.kind();
        this.doneOn = request.on();
        this.result = request.result();
        this.adjustment = request.adjustment();
        this.fileIds = request.fileIds();
    }

    FollowedUp recorded() {
        return new FollowedUp(id, decisionId, unitId, kind, doneOn, adjustment != null);
    }

    FollowUpView view() {
        return new FollowUpView(id, decisionId, kind, doneOn, result, adjustment, List.copyOf(fileIds));
    }
}
