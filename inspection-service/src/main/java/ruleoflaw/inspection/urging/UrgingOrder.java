package ruleoflaw.inspection.urging;

import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.urging.UrgingStatus.CLOSED;
import static ruleoflaw.inspection.urging.UrgingStatus.ISSUED;
import static ruleoflaw.inspection.urging.UrgingStatus.REPLIED;
import static ruleoflaw.inspection.urging.UrgingStatus.RETURNED;
import static ruleoflaw.inspection.urging.UrgingStatus.WITHDRAWN;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.inspection.deadline.MatterRef;
import ruleoflaw.inspection.deadline.OpenMatter;
import ruleoflaw.inspection.ladder.MatterKind;
import ruleoflaw.inspection.urging.UrgingEvent.UrgingClosed;
import ruleoflaw.inspection.urging.UrgingEvent.UrgingIssued;
import ruleoflaw.inspection.urging.UrgingEvent.UrgingReplied;
import ruleoflaw.inspection.urging.UrgingEvent.UrgingReturned;
import ruleoflaw.inspection.urging.UrgingEvent.UrgingWithdrawn;

/** Asks a unit to say why it is late and what it does about it, by a last day. */
@Entity
@CheckReturnValue
class UrgingOrder implements Versioned {
    @EmbeddedId
    private UrgingId id;

    @Version
    private long version;

    private UUID unitId;
    private String title;
    private String demand;
    private LocalDate issuedOn;
    private String issuedBy;
    private @Nullable UUID escalationId;

    @Embedded
    private Deadline deadline;

    @Enumerated(EnumType.STRING)
    private UrgingStatus status;

    private @Nullable String reply;
    private @Nullable LocalDate repliedOn;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected UrgingOrder() {}

    UrgingOrder(IssueUrging request, Deadline deadline, String by, LocalDate on) {
        this.id = UrgingId.next();
        this.unitId = request.unitId();
        this.title = request.title();
        this.demand = request.demand();
        this.escalationId = request.escalationId();
        this.issuedOn = on;
        this.issuedBy = by;
        this.deadline = deadline;
        this.status = ISSUED;
    }

    UrgingIssued issued() {
        return new UrgingIssued(id.value(), unitId, year(), status, issuedOn, deadline.due());
    }

    UrgingReplied reply(String text, LocalDate on) {
        moveTo(REPLIED);
        reply = text;
        repliedOn = on;
        return new UrgingReplied(id.value(), unitId, year(), status, on);
    }

    UrgingReturned sendBack(String why) {
        moveTo(RETURNED);
        reason = why;
        return new UrgingReturned(id.value(), unitId, year(), status);
    }

    UrgingClosed close() {
        moveTo(CLOSED);
        return new UrgingClosed(id.value(), unitId, year(), status);
    }

    UrgingWithdrawn withdraw(String why) {
        moveTo(WITHDRAWN);
        reason = why;
        return new UrgingWithdrawn(id.value(), unitId, year(), status);
    }

    MatterRef ref() {
        return new MatterRef(MatterKind.URGING_REPLY, id.value());
    }

    OpenMatter matter() {
        return new OpenMatter(ref(), unitId, year(), "督办:" + title, deadline, null);
    }

    UrgingId id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    private int year() {
        return issuedOn.getYear();
    }

    private void moveTo(UrgingStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    UrgingView view() {
        return new UrgingView(
                id,
                version,
                unitId,
                title,
                demand,
                issuedOn,
                deadline.due(),
                deadline.lastDay(),
                deadline.rule(),
                escalationId,
                status,
                reply,
                repliedOn,
                reason);
    }

    @Override
    public long version() {
        return version;
    }
}
