package ruleoflaw.inspection.reexamination;

import static ruleoflaw.inspection.FeedbackProblem.HAD_A_HAND;
import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.inspection.deadline.MatterRef;
import ruleoflaw.inspection.feedback.Opinion;
import ruleoflaw.inspection.feedback.OpinionId;
import ruleoflaw.inspection.ladder.MatterKind;
import ruleoflaw.inspection.reexamination.ObjectionEvent.ObjectionDecided;
import ruleoflaw.inspection.reexamination.ObjectionEvent.ObjectionRaised;

/** What a unit holds against a feedback opinion, and what others found when they looked again. */
@Entity
@CheckReturnValue
class Objection implements Versioned {
    @EmbeddedId
    private ObjectionId id;

    @Version
    private long version;

    private UUID opinionId;
    private UUID unitId;
    private int assessmentYear;
    private @Nullable String part;
    private String grounds;
    private List<UUID> fileIds;
    private LocalDate raisedOn;

    @Embedded
    private Deadline deadline;

    @Enumerated(EnumType.STRING)
    private ObjectionStatus status;

    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Objection() {}

    /** @param deadline by when others must have looked again */
    Objection(Opinion opinion, RaiseObjection request, LocalDate on, Deadline deadline) {
        this.id = ObjectionId.next();
        this.opinionId = opinion.id().value();
        this.unitId = opinion.unitId();
        this.assessmentYear = opinion.year();
        this.part = request.part();
        this.grounds = request.grounds();
        this.fileIds = List.copyOf(request.fileIds());
        this.raisedOn = on;
        this.deadline = deadline;
        this.status = ObjectionStatus.RAISED;
    }

    ObjectionRaised raised() {
        return new ObjectionRaised(id.value(), opinionId, unitId, assessmentYear, raisedOn, deadline.lastDay());
    }

    /** @param barred who had a hand in the opinion, and so does not look again */
    ObjectionDecided decide(DecideObjection decision, String by, Set<String> barred, LocalDate on) {
        var wanted = decision.decision().status();
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        if (barred.contains(by)) {
            throw HAD_A_HAND.because();
        }
        status = wanted;
        decidedBy = by;
        decidedOn = on;
        reason = decision.reason();
        return new ObjectionDecided(id.value(), opinionId, unitId, assessmentYear, status, on, deadline.missedBy(on));
    }

    ObjectionView view() {
        return new ObjectionView(
                id, version, opinionId, unitId, part, grounds, fileIds, raisedOn, deadline, status, decidedOn, reason);
    }

    ObjectionId id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    OpinionId opinion() {
        return new OpinionId(opinionId);
    }

    Deadline deadline() {
        return deadline;
    }

    MatterRef matter() {
        return new MatterRef(MatterKind.REEXAMINATION, id.value());
    }

    @Override
    public long version() {
        return version;
    }
}
