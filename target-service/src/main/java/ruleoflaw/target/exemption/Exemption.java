package ruleoflaw.target.exemption;

import static ruleoflaw.target.ContentProblem.EXEMPTION_DECIDED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.target.unit.UnitId;

/** One unit's claim that one indicator does not concern it in one year. */
@Entity
@CheckReturnValue
class Exemption implements Versioned {
    @EmbeddedId
    private ExemptionId id;

    @Version
    private long version;

    private UUID unitId;
    private int year;
    private String indicatorCode;
    private String reason;

    @Enumerated(EnumType.STRING)
    private ExemptionStatus status;

    private @Nullable String decision;
    private @Nullable LocalDate decidedOn;

    @SuppressWarnings("NullAway.Init")
    protected Exemption() {}

    Exemption(UnitId unit, ClaimExemption claim) {
        this.id = ExemptionId.next();
        this.unitId = unit.value();
        this.year = claim.year();
        this.indicatorCode = claim.indicatorCode();
        this.reason = claim.reason();
        this.status = ExemptionStatus.CLAIMED;
    }

    ExemptionEvent.Approved approve(String document, LocalDate on) {
        moveTo(ExemptionStatus.APPROVED, document, on);
        return new ExemptionEvent.Approved(id.value(), unitId, year, indicatorCode, on);
    }

    void reject(String why, LocalDate on) {
        moveTo(ExemptionStatus.REJECTED, why, on);
    }

    /** The reason has gone; the indicator concerns the unit again. */
    ExemptionEvent.Revoked revoke(String why, LocalDate on) {
        moveTo(ExemptionStatus.REVOKED, why, on);
        return new ExemptionEvent.Revoked(id.value(), unitId, year, indicatorCode, on);
    }

    private void moveTo(ExemptionStatus wanted, String words, LocalDate on) {
        if (!status.next().contains(wanted)) {
            throw EXEMPTION_DECIDED.because(status.label(), status);
        }
        status = wanted;
        decision = words;
        decidedOn = on;
    }

    ExemptionView view() {
        return new ExemptionView(id, version, unitId, year, indicatorCode, reason, status, decision, decidedOn);
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
