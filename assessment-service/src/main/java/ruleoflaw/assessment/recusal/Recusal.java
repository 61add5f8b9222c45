package ruleoflaw.assessment.recusal;

import static ruleoflaw.assessment.AssessmentProblem.RECUSAL_LIFTED;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** A declared conflict: this person neither scores nor checks this unit, nor decides about it. */
@Entity
class Recusal implements Versioned {
    @EmbeddedId
    private RecusalId id;

    @Version
    private long version;

    private String person;
    private UUID unitId;
    private String reason;
    private String declaredBy;
    private LocalDate declaredOn;
    private @Nullable String liftedBy;
    private @Nullable LocalDate liftedOn;
    private @Nullable String liftingReason;

    @SuppressWarnings("NullAway.Init")
    protected Recusal() {}

    Recusal(DeclareRecusal declared, String person, String by, LocalDate on) {
        this.id = RecusalId.next();
        this.person = person;
        this.unitId = declared.unitId();
        this.reason = declared.reason();
        this.declaredBy = by;
        this.declaredOn = on;
    }

    /** The ground is gone, an approver says; the declaration stays on record. */
    void lift(String why, String by, LocalDate on) {
        if (liftedOn != null) {
            throw RECUSAL_LIFTED.because(liftedOn);
        }
        liftedBy = by;
        liftedOn = on;
        liftingReason = why;
    }

    @Override
    public long version() {
        return version;
    }

    RecusalView view() {
        return new RecusalView(
                id, version, person, unitId, reason, declaredBy, declaredOn, liftedBy, liftedOn, liftingReason);
    }
}
