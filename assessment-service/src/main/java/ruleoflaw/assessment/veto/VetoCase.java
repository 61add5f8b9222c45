package ruleoflaw.assessment.veto;

import static ruleoflaw.assessment.AssessmentProblem.PROPOSER_MAY_NOT_CONFIRM;
import static ruleoflaw.assessment.AssessmentProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.assessment.AssessmentProblem.UNIT_MAY_STILL_SPEAK;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.veto.VetoEvent.VetoConfirmed;
import ruleoflaw.assessment.veto.VetoEvent.VetoDropped;
import ruleoflaw.assessment.veto.VetoEvent.VetoProposed;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;

/** A proposal to veto a unit's year. It changes no points; once confirmed it changes grade and place. */
@Entity
@CheckReturnValue
class VetoCase implements Versioned {
    @EmbeddedId
    private VetoId id;

    @Version
    private long version;

    private UUID unitId;
    private int year;
    private String ground;
    private @Nullable String legalBasis;
    private @Nullable UUID findingId;

    /** The proposal of another service that this case answers; null when the office proposed it here. */
    private @Nullable UUID proposalId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> fileIds;

    private String proposedBy;
    private LocalDate proposedOn;

    @Embedded
    private Deadline deadline;

    @Enumerated(EnumType.STRING)
    private VetoStatus status;

    private @Nullable String statement;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> statementFileIds;

    private @Nullable LocalDate heardOn;
    private @Nullable String documentNumber;
    private @Nullable String reason;
    private @Nullable String decidedBy;

    /** Kept when somebody else lifts it: he does not decide an appeal about it. */
    private @Nullable String confirmedBy;

    private @Nullable LocalDate decidedOn;

    @SuppressWarnings("NullAway.Init")
    protected VetoCase() {}

    VetoCase(Proposal proposal, LocalDate on, Deadline deadline) {
        this.id = VetoId.next();
        this.unitId = proposal.unitId();
        this.year = proposal.year();
        this.ground = proposal.ground();
        this.legalBasis = proposal.legalBasis();
        this.findingId = proposal.findingId();
        this.proposalId = proposal.proposalId();
        this.fileIds = proposal.fileIds();
        this.proposedBy = proposal.by();
        this.proposedOn = on;
        this.deadline = deadline;
        this.status = VetoStatus.PROPOSED;
        this.statementFileIds = List.of();
    }

    VetoProposed proposed() {
        return new VetoProposed(id.value(), unitId, year, status, ground, deadline.lastDay(), deadline.rule());
    }

    /** The unit states its case; until the decision it may add to it. */
    void hear(StateCase said, LocalDate on) {
        if (status != VetoStatus.HEARD) {
            moveTo(VetoStatus.HEARD);
        }
        statement = said.statement();
        statementFileIds = said.files();
        heardOn = on;
    }

    /** The unit let its time pass without a word. */
    void recordSilence(LocalDate on) {
        moveTo(VetoStatus.HEARD);
        if (!deadline.missedBy(on)) {
            throw UNIT_MAY_STILL_SPEAK.because(deadline.lastDay());
        }
        heardOn = on;
    }

    VetoConfirmed confirm(DecideVeto decision, String by, LocalDate on) {
        moveTo(VetoStatus.CONFIRMED);
        if (by.equals(proposedBy)) {
            throw PROPOSER_MAY_NOT_CONFIRM.because();
        }
        documentNumber = decision.documentNumber();
        confirmedBy = by;
        decide(decision.reason(), by, on);
        return new VetoConfirmed(id.value(), unitId, year, status, ground);
    }

    /** Also lifts a confirmed veto, by a later decision. */
    VetoDropped drop(String why, String by, LocalDate on) {
        moveTo(VetoStatus.DROPPED);
        decide(why, by, on);
        return new VetoDropped(id.value(), unitId, year, status, ground);
    }

    private void decide(String why, String by, LocalDate on) {
        reason = why;
        decidedBy = by;
        decidedOn = on;
    }

    private void moveTo(VetoStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    boolean isSettled() {
        return status == VetoStatus.CONFIRMED || status == VetoStatus.DROPPED;
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }

    VetoView view() {
        return new VetoView(
                id,
                version,
                unitId,
                year,
                ground,
                legalBasis,
                findingId,
                fileIds,
                proposedBy,
                proposedOn,
                deadline.lastDay(),
                deadline.rule(),
                status,
                statement,
                statementFileIds,
                heardOn,
                documentNumber,
                reason,
                decidedOn);
    }

    /** Who proposes what: the office here, or inspection-service by an event. */
    record Proposal(
            UUID unitId,
            int year,
            String ground,
            @Nullable String legalBasis,
            @Nullable UUID findingId,
            @Nullable UUID proposalId,
            List<UUID> fileIds,
            String by) {}
}
