package ruleoflaw.target.dispute;

import static ruleoflaw.target.PlanningProblem.DISPUTE_RULED;

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
import ruleoflaw.target.assignment.Assignment;

/** One unit's doubt about its responsibility for an assignment, and the ruling on it. Work goes on meanwhile. */
@Entity
@CheckReturnValue
class Dispute implements Versioned {
    @EmbeddedId
    private DisputeId id;

    @Version
    private long version;

    private UUID assignmentId;
    private UUID unitId;
    private int year;
    private String claim;
    private @Nullable UUID proposedUnitId;
    private List<UUID> fileIds;

    @Enumerated(EnumType.STRING)
    private DisputeStatus status;

    private LocalDate raisedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Ruling ruling;

    private @Nullable String grounds;
    private @Nullable String document;
    private @Nullable LocalDate settledOn;

    @SuppressWarnings("NullAway.Init")
    protected Dispute() {}

    Dispute(Assignment assignment, RaiseDispute request, LocalDate on) {
        this.id = DisputeId.next();
        this.assignmentId = assignment.id().value();
        this.unitId = assignment.task().unitId();
        this.year = assignment.task().year();
        this.claim = request.claim();
        this.proposedUnitId = request.proposedUnitId();
        this.fileIds = request.fileIds();
        this.status = DisputeStatus.RAISED;
        this.raisedOn = on;
    }

    DisputeEvent.Raised raised() {
        return new DisputeEvent.Raised(id.value(), assignmentId, unitId, year, raisedOn);
    }

    DisputeEvent.Ruled rule(RuleOnDispute request, LocalDate on) {
        settle(DisputeStatus.RULED, on);
        ruling = request.ruling();
        grounds = request.grounds();
        document = request.document();
        return new DisputeEvent.Ruled(id.value(), assignmentId, unitId, year, request.ruling(), on);
    }

    /** The units came to terms by themselves. */
    DisputeEvent.Withdrawn withdraw(LocalDate on) {
        settle(DisputeStatus.WITHDRAWN, on);
        return new DisputeEvent.Withdrawn(id.value(), assignmentId, unitId, year, on);
    }

    private void settle(DisputeStatus end, LocalDate on) {
        if (!status.next().contains(end)) {
            throw DISPUTE_RULED.because(status.label(), status);
        }
        status = end;
        settledOn = on;
    }

    DisputeView view() {
        return new DisputeView(
                id,
                version,
                assignmentId,
                unitId,
                year,
                claim,
                proposedUnitId,
                status,
                raisedOn,
                ruling,
                grounds,
                document,
                settledOn);
    }

    UUID assignmentId() {
        return assignmentId;
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
