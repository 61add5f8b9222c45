package ruleoflaw.target.bottleneck;

import static ruleoflaw.target.CoordinationProblem.COORDINATION_STEP_NOT_ALLOWED;

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

/** An issue that needs more than one unit, or more than a routine. */
@Entity
@CheckReturnValue
class BottleneckIssue implements Versioned {
    @EmbeddedId
    private BottleneckIssueId id;

    @Version
    private long version;

    private UUID unitId;
    private int year;
    private UUID ownerId;
    private String title;
    private String description;
    private LocalDate due;
    private boolean livelihood;
    private @Nullable UUID difficultyId;

    @Enumerated(EnumType.STRING)
    private BottleneckIssueStatus status;

    private LocalDate changedOn;
    private @Nullable String progress;
    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init")
    protected BottleneckIssue() {}

    BottleneckIssue(UUID unitId, ListIssue request, LocalDate on) {
        this.id = BottleneckIssueId.next();
        this.unitId = unitId;
        this.year = on.getYear();
        this.ownerId = request.ownerId();
        this.title = request.title();
        this.description = request.description();
        this.due = request.due();
        this.livelihood = request.livelihood();
        this.difficultyId = request.difficultyId();
        this.status = BottleneckIssueStatus.OPEN;
        this.changedOn = on;
    }

    BottleneckIssueEvent.Listed listed() {
        return new BottleneckIssueEvent.Listed(id.value(), unitId, year, status, changedOn);
    }

    BottleneckIssueEvent.Progressed report(String progress, LocalDate on) {
        moveTo(BottleneckIssueStatus.IN_PROGRESS, on);
        this.progress = progress;
        return new BottleneckIssueEvent.Progressed(id.value(), unitId, year, status, on);
    }

    BottleneckIssueEvent.Solved solve(String progress, LocalDate on) {
        moveTo(BottleneckIssueStatus.SOLVED, on);
        this.progress = progress;
        return new BottleneckIssueEvent.Solved(id.value(), unitId, year, status, on);
    }

    BottleneckIssueEvent.Dropped drop(String remark, LocalDate on) {
        moveTo(BottleneckIssueStatus.DROPPED, on);
        this.remark = remark;
        return new BottleneckIssueEvent.Dropped(id.value(), unitId, year, status, on);
    }

    private void moveTo(BottleneckIssueStatus wanted, LocalDate on) {
        if (!status.next().contains(wanted)) {
            throw COORDINATION_STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
        changedOn = on;
    }

    BottleneckIssueView view() {
        return new BottleneckIssueView(
                id,
                version,
                unitId,
                year,
                ownerId,
                title,
                description,
                due,
                livelihood,
                difficultyId,
                status,
                changedOn,
                progress,
                remark);
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
