package ruleoflaw.target.evidenceamendment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.target.evidence.EvidenceView;

/** What a piece of evidence said before and what it says since, who changed it, and why; never changed itself. */
@Entity
class EvidenceAmendment {
    @Id
    private UUID id;

    private UUID evidenceId;
    private String reason;
    private String titleBefore;
    private String titleAfter;
    private @Nullable LocalDate effectiveBefore;
    private @Nullable LocalDate effectiveAfter;
    private List<UUID> assignmentsBefore;
    private List<UUID> assignmentsAfter;
    private String amendedBy;
    private Instant amendedAt;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceAmendment() {}

    EvidenceAmendment(EvidenceView before, AmendEvidence request, String by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.evidenceId = before.id().value();
        this.reason = request.reason();
        this.titleBefore = before.title();
        this.titleAfter = request.content().title();
        this.effectiveBefore = before.effectiveOn();
        this.effectiveAfter = request.content().effectiveOn();
        this.assignmentsBefore = before.assignmentIds();
        this.assignmentsAfter = request.content().assignmentIds();
        this.amendedBy = by;
        this.amendedAt = at;
    }

    AmendmentView view() {
        return new AmendmentView(
                id,
                evidenceId,
                reason,
                titleBefore,
                titleAfter,
                effectiveBefore,
                effectiveAfter,
                List.copyOf(assignmentsBefore),
                List.copyOf(assignmentsAfter),
                amendedBy,
                amendedAt);
    }
}
