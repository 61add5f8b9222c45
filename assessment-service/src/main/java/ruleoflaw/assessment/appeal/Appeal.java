package ruleoflaw.assessment.appeal;

import static ruleoflaw.assessment.AssessmentProblem.STEP_NOT_ALLOWED;

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
import ruleoflaw.assessment.appeal.AppealEvent.AppealDecided;
import ruleoflaw.assessment.appeal.AppealEvent.AppealSubmitted;
import ruleoflaw.assessment.run.RunId;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;

/** A unit's dispute about one leaf. */
@Entity
@CheckReturnValue
class Appeal implements Versioned {
    @EmbeddedId
    private AppealId id;

    @Version
    private long version;

    private UUID runId;
    private UUID unitId;
    private int year;
    private String leaf;
    private @Nullable String pointsBefore;
    private String ground;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> fileIds;

    private String submittedBy;
    private LocalDate submittedOn;

    @Embedded
    private Deadline deadline;

    @Enumerated(EnumType.STRING)
    private AppealStatus status;

    private @Nullable String reason;
    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable Boolean late;

    /** Of the unit's total, with its sign; only when it was upheld. */
    private @Nullable String difference;

    @SuppressWarnings("NullAway.Init")
    protected Appeal() {}

    Appeal(Disputed disputed, SubmitAppeal said, String by, LocalDate on, Deadline deadline) {
        this.id = AppealId.next();
        this.runId = said.runId().value();
        this.unitId = disputed.unitId();
        this.year = disputed.year();
        this.leaf = said.leaf();
        this.pointsBefore = disputed.points();
        this.ground = said.ground();
        this.fileIds = List.copyOf(said.fileIds());
        this.submittedBy = by;
        this.submittedOn = on;
        this.deadline = deadline;
        this.status = AppealStatus.SUBMITTED;
    }

    AppealSubmitted submitted() {
        return new AppealSubmitted(
                id.value(), runId, unitId, year, leaf, submittedOn, deadline.lastDay(), deadline.rule());
    }

    AppealDecided reject(String why, String by, LocalDate on) {
        moveTo(AppealStatus.REJECTED);
        return decided(why, by, on);
    }

    /** @param change of the unit's total, with its sign */
    AppealDecided uphold(String why, String change, String by, LocalDate on) {
        moveTo(AppealStatus.UPHELD);
        difference = change;
        return decided(why, by, on);
    }

    AppealDecided withdraw(String by, LocalDate on) {
        moveTo(AppealStatus.WITHDRAWN);
        return decided("单位撤回", by, on);
    }

    private AppealDecided decided(String why, String by, LocalDate on) {
        reason = why;
        decidedBy = by;
        decidedOn = on;
        late = deadline.missedBy(on);
        return new AppealDecided(id.value(), runId, unitId, year, leaf, status, difference, on, late);
    }

    private void moveTo(AppealStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    RunId runId() {
        return new RunId(runId);
    }

    UUID unitId() {
        return unitId;
    }

    int year() {
        return year;
    }

    String leaf() {
        return leaf;
    }

    @Override
    public long version() {
        return version;
    }

    AppealView view() {
        return new AppealView(
                id,
                version,
                runId(),
                unitId,
                year,
                leaf,
                pointsBefore,
                ground,
                fileIds,
                submittedOn,
                deadline.lastDay(),
                deadline.rule(),
                status,
                reason,
                decidedOn,
                late,
                difference);
    }

    /** What the unit disputes, as it was noticed. */
    record Disputed(UUID unitId, int year, @Nullable String points) {}
}
