package ruleoflaw.inspection.escalation;

import static ruleoflaw.inspection.InspectionProblem.ESCALATION_OF_ANOTHER_KIND;
import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.escalation.EscalationStatus.DISMISSED;
import static ruleoflaw.inspection.escalation.EscalationStatus.DUE;
import static ruleoflaw.inspection.escalation.EscalationStatus.TAKEN;

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
import ruleoflaw.inspection.deadline.RungNews.RungReached;
import ruleoflaw.inspection.escalation.AccountabilityEvent.AccountabilityProposed;
import ruleoflaw.inspection.ladder.MatterKind;
import ruleoflaw.inspection.ladder.Rung;
import ruleoflaw.inspection.ladder.ToldKind;

/** A step that the ladder proposes for one matter, with the rule that fired; somebody takes it or decides against it. */
@Entity
@CheckReturnValue
class Escalation implements Versioned {
    @EmbeddedId
    private EscalationId id;

    @Version
    private long version;

    private UUID firingId;

    @Enumerated(EnumType.STRING)
    private MatterKind matterKind;

    private UUID matterId;
    private UUID unitId;
    private String title;

    @Enumerated(EnumType.STRING)
    private Rung rung;

    private String rule;
    private LocalDate fellOn;
    private LocalDate noticedOn;

    @Enumerated(EnumType.STRING)
    private EscalationStatus status;

    private @Nullable LocalDate settledOn;
    private @Nullable String settledBy;
    private @Nullable UUID actId;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Escalation() {}

    Escalation(RungReached reached, UUID unitId) {
        this.id = EscalationId.next();
        this.firingId = reached.firingId();
        this.matterKind = reached.matter().kind();
        this.matterId = reached.matter().subject();
        this.unitId = unitId;
        this.title = reached.title();
        this.rung = reached.rung();
        this.rule = reached.rule();
        this.fellOn = reached.fellOn();
        this.noticedOn = reached.noticedOn();
        this.status = DUE;
    }

    /** @param act the urging order, the talk or the circular by which it was taken */
    void take(Rung wanted, UUID act, String by, LocalDate on) {
        if (rung != wanted) {
            throw ESCALATION_OF_ANOTHER_KIND.because(rung.label(), rung).at("/escalationId");
        }
        settle(TAKEN, by, on);
        actId = act;
    }

    AccountabilityProposed propose(String why, String by, LocalDate on) {
        take(Rung.ACCOUNTABILITY, id.value(), by, on);
        reason = why;
        return new AccountabilityProposed(
                id.value(), unitId, fellOn.getYear(), ToldKind.of(matterKind), matterId, rule);
    }

    void dismiss(String why, String by, LocalDate on) {
        settle(DISMISSED, by, on);
        reason = why;
    }

    boolean isDue() {
        return status == DUE;
    }

    private void settle(EscalationStatus wanted, String by, LocalDate on) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
        settledBy = by;
        settledOn = on;
    }

    EscalationView view() {
        return new EscalationView(
                id,
                version,
                unitId,
                matterKind,
                matterId,
                title,
                rung,
                rule,
                fellOn,
                noticedOn,
                status,
                settledOn,
                actId,
                reason);
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
