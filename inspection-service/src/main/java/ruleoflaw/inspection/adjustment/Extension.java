package ruleoflaw.inspection.adjustment;

import static ruleoflaw.inspection.InspectionProblem.EXTENSION_NOT_LONGER;
import static ruleoflaw.inspection.InspectionProblem.EXTENSION_TOO_LATE;
import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;

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
import ruleoflaw.inspection.rectification.RectificationOrder;

/** More time, asked for by a unit before its deadline is over; only an approved one counts. */
@Entity
class Extension implements Versioned {
    @EmbeddedId
    private ExtensionId id;

    @Version
    private long version;

    private UUID orderId;
    private UUID unitId;
    private LocalDate until;
    private String reason;
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private ExtensionStatus status;

    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String decisionReason;

    @SuppressWarnings("NullAway.Init")
    protected Extension() {}

    Extension(RectificationOrder order, AskExtension request, LocalDate on) {
        order.mustBeWithUnit();
        mustBeInTime(order.deadline(), on);
        mustBeLonger(order.deadline(), request.until());
        this.id = ExtensionId.next();
        this.orderId = order.id().value();
        this.unitId = order.unitId();
        this.until = request.until();
        this.reason = request.reason();
        this.askedOn = on;
        this.status = ExtensionStatus.ASKED;
    }

    void approve(String by, LocalDate on) {
        decide(ExtensionStatus.APPROVED, by, on);
    }

    void refuse(String why, String by, LocalDate on) {
        decide(ExtensionStatus.REFUSED, by, on);
        decisionReason = why;
    }

    private void decide(ExtensionStatus wanted, String by, LocalDate on) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
        decidedBy = by;
        decidedOn = on;
    }

    private static void mustBeInTime(Deadline deadline, LocalDate on) {
        if (deadline.missedBy(on)) {
            throw EXTENSION_TOO_LATE.because(deadline.lastDay());
        }
    }

    private static void mustBeLonger(Deadline deadline, LocalDate until) {
        if (!until.isAfter(deadline.due())) {
            throw EXTENSION_NOT_LONGER.because(deadline.due()).at("/until");
        }
    }

    ExtensionView view() {
        return new ExtensionView(
                id, version, orderId, unitId, until, reason, askedOn, status, decidedBy, decidedOn, decisionReason);
    }

    UUID orderId() {
        return orderId;
    }

    UUID unitId() {
        return unitId;
    }

    LocalDate until() {
        return until;
    }

    @Override
    public long version() {
        return version;
    }
}
