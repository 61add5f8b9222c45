package ruleoflaw.inspection.veto;

import static ruleoflaw.inspection.InspectionProblem.VETO_RETRACTED_ALREADY;

import com.google.errorprone.annotations.CheckReturnValue;
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
import ruleoflaw.inspection.veto.VetoEvent.VetoProposed;
import ruleoflaw.inspection.veto.VetoEvent.VetoRetracted;

/** A proposal to veto a unit's year, with its ground and its evidence. Whether it is vetoed, others decide. */
@Entity
@CheckReturnValue
class VetoProposal implements Versioned {
    @EmbeddedId
    private VetoProposalId id;

    @Version
    private long version;

    private UUID findingId;
    private UUID unitId;
    private int assessmentYear;
    private String ground;
    private List<UUID> fileIds;
    private String proposedBy;
    private LocalDate proposedOn;

    @Enumerated(EnumType.STRING)
    private VetoStatus status;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected VetoProposal() {}

    VetoProposal(Falsification found, String by, LocalDate on) {
        this.id = VetoProposalId.next();
        this.findingId = found.findingId();
        this.unitId = found.unitId();
        this.assessmentYear = found.year();
        this.ground = found.ground();
        this.fileIds = List.copyOf(found.fileIds());
        this.proposedBy = by;
        this.proposedOn = on;
        this.status = VetoStatus.PROPOSED;
    }

    VetoProposed proposed() {
        return new VetoProposed(id.value(), unitId, assessmentYear, findingId, ground, fileIds);
    }

    VetoRetracted retract(String why) {
        if (status == VetoStatus.RETRACTED) {
            throw VETO_RETRACTED_ALREADY.because();
        }
        status = VetoStatus.RETRACTED;
        reason = why;
        return new VetoRetracted(id.value(), unitId, assessmentYear, findingId, why);
    }

    VetoView view() {
        return new VetoView(
                id,
                version,
                findingId,
                unitId,
                assessmentYear,
                ground,
                fileIds,
                proposedBy,
                proposedOn,
                status,
                reason);
    }

    @Override
    public long version() {
        return version;
    }
}
