package ruleoflaw.inspection.dispute;

import static ruleoflaw.inspection.InspectionProblem.OWN_FINDING;
import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.inspection.finding.Finding;

/** What a unit holds against a finding, and what was ruled. */
@Entity
class Dispute implements Versioned {
    @EmbeddedId
    private DisputeId id;

    @Version
    private long version;

    private UUID findingId;
    private UUID unitId;
    private String ground;
    private List<UUID> fileIds;
    private LocalDate raisedOn;

    @Enumerated(EnumType.STRING)
    private DisputeStatus status;

    private @Nullable String ruledBy;
    private @Nullable LocalDate ruledOn;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Dispute() {}

    Dispute(Finding finding, RaiseDispute request, LocalDate on) {
        this.id = DisputeId.next();
        this.findingId = finding.id().value();
        this.unitId = finding.unitId();
        this.ground = request.ground();
        this.fileIds = List.copyOf(request.fileIds());
        this.raisedOn = on;
        this.status = DisputeStatus.RAISED;
    }

    /** @param finder who made the finding, and so does not rule on it */
    void rule(RuleOnDispute ruling, String by, String finder, LocalDate on) {
        var wanted = ruling.upheld() ? DisputeStatus.UPHELD : DisputeStatus.DISMISSED;
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        if (by.equals(finder)) {
            throw OWN_FINDING.because();
        }
        status = wanted;
        ruledBy = by;
        ruledOn = on;
        reason = ruling.reason();
    }

    DisputeView view() {
        return new DisputeView(id, version, findingId, unitId, ground, fileIds, raisedOn, status, ruledOn, reason);
    }

    UUID findingId() {
        return findingId;
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
