package ruleoflaw.target.objection;

import static ruleoflaw.target.RegisterProblem.OBJECTION_RULED;

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

/** An objection to an imported record; what the source said and what the unit says both stay, whatever is ruled. */
@Entity
@CheckReturnValue
class Objection implements Versioned {
    @EmbeddedId
    private ObjectionId id;

    @Version
    private long version;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private ObjectionKind kind;

    private UUID recordId;
    private String reportedValue;
    private String ownValue;
    private String reason;
    private List<UUID> fileIds;
    private LocalDate raisedOn;

    @Enumerated(EnumType.STRING)
    private ObjectionStatus status;

    private @Nullable String ruling;
    private @Nullable LocalDate ruledOn;

    @SuppressWarnings("NullAway.Init")
    protected Objection() {}

    Objection(Reported reported, RaiseObjection request, LocalDate on) {
        this.id = ObjectionId.next();
        this.unitId = reported.unitId();
        this.reportedValue = reported.value();
        this.kind = request.kind();
        this.recordId = request.recordId();
        this.ownValue = request.ownValue();
        this.reason = request.reason();
        this.fileIds = request.fileIds();
        this.raisedOn = on;
        this.status = ObjectionStatus.OPEN;
    }

    ObjectionEvent.Raised raised() {
        return new ObjectionEvent.Raised(id.value(), unitId, kind.name(), recordId);
    }

    ObjectionEvent.Ruled rule(RuleObjection given, LocalDate on) {
        var wanted = given.upheld() ? ObjectionStatus.UPHELD : ObjectionStatus.DISMISSED;
        if (!status.next().contains(wanted)) {
            throw OBJECTION_RULED.because(status.label(), status);
        }
        status = wanted;
        ruling = given.reason();
        ruledOn = on;
        return new ObjectionEvent.Ruled(id.value(), unitId, kind.name(), recordId, status.name());
    }

    ObjectionView view() {
        return new ObjectionView(
                id,
                version,
                unitId,
                kind,
                recordId,
                reportedValue,
                ownValue,
                reason,
                List.copyOf(fileIds),
                raisedOn,
                status,
                ruling,
                ruledOn);
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
