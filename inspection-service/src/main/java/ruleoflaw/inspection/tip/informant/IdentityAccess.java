package ruleoflaw.inspection.tip.informant;

import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.TipProblem.IDENTITY_FOR_ASKER_ONLY;
import static ruleoflaw.inspection.TipProblem.IDENTITY_NEEDS_TWO;
import static ruleoflaw.inspection.tip.informant.AccessStatus.AGREED;
import static ruleoflaw.inspection.tip.informant.AccessStatus.ASKED;
import static ruleoflaw.inspection.tip.informant.AccessStatus.DENIED;
import static ruleoflaw.inspection.tip.informant.AccessStatus.READ;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** One officer asks to see who sent a tip, and says why; another one decides; the first reads it, once. */
@Entity
class IdentityAccess implements Versioned {
    @EmbeddedId
    private AccessId id;

    @Version
    private long version;

    private UUID tipId;

    @Enumerated(EnumType.STRING)
    private AccessStatus status;

    private String reason;
    private String askedBy;
    private LocalDate askedOn;
    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate readOn;

    @SuppressWarnings("NullAway.Init")
    protected IdentityAccess() {}

    IdentityAccess(UUID tipId, String reason, String askedBy, LocalDate askedOn) {
        this.id = AccessId.next();
        this.tipId = tipId;
        this.status = ASKED;
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedOn = askedOn;
    }

    void agree(String by, LocalDate on) {
        decide(AGREED, by, on);
    }

    void deny(String by, LocalDate on) {
        decide(DENIED, by, on);
    }

    void read(String by, LocalDate on) {
        if (!askedBy.equals(by)) {
            throw IDENTITY_FOR_ASKER_ONLY.because();
        }
        moveTo(READ);
        readOn = on;
    }

    private void decide(AccessStatus decision, String by, LocalDate on) {
        if (askedBy.equals(by)) {
            throw IDENTITY_NEEDS_TWO.because();
        }
        moveTo(decision);
        decidedBy = by;
        decidedOn = on;
    }

    private void moveTo(AccessStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    AccessView view() {
        return new AccessView(id, version, tipId, status, reason, askedBy, askedOn, decidedBy, decidedOn, readOn);
    }

    UUID tipId() {
        return tipId;
    }

    @Override
    public long version() {
        return version;
    }
}
