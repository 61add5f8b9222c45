package ruleoflaw.target.milestone;

import static ruleoflaw.target.PlanningProblem.MILESTONE_COMPLETED;
import static ruleoflaw.target.PlanningProblem.MILESTONE_NOT_AGREED;
import static ruleoflaw.target.PlanningProblem.MILESTONE_OPEN;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.target.assignment.Task;

/** One step of a roadmap: what will be there by when; it counts once the office has accepted the roadmap. */
@Entity
@CheckReturnValue
class Milestone implements Versioned {
    @EmbeddedId
    private MilestoneId id;

    @Version
    private long version;

    private UUID implementationPlanId;
    private UUID assignmentId;
    private UUID unitId;
    private int year;
    private String title;
    private BigDecimal weight;
    private String deliverable;

    @Embedded
    private Deadline deadline;

    private boolean agreed;
    private @Nullable LocalDate completedOn;
    private @Nullable String result;
    private List<UUID> fileIds;
    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {}

    Milestone(UUID implementationPlan, Task task, NewMilestone description, Deadline deadline) {
        this.id = MilestoneId.next();
        this.implementationPlanId = implementationPlan;
        this.assignmentId = description.assignmentId();
        this.unitId = task.unitId();
        this.year = task.year();
        this.title = description.title();
        this.weight = description.weight();
        this.deliverable = description.deliverable();
        this.deadline = deadline;
        this.fileIds = List.of();
    }

    MilestoneEvent.Completed complete(CompleteMilestone request, LocalDate on) {
        if (!agreed) {
            throw MILESTONE_NOT_AGREED.because();
        }
        if (completedOn != null) {
            throw MILESTONE_COMPLETED.because(completedOn);
        }
        completedOn = on;
        result = request.result();
        fileIds = request.fileIds();
        return new MilestoneEvent.Completed(id.value(), assignmentId, unitId, year, deadline.missedBy(on), on);
    }

    /** What was delivered does not hold. */
    MilestoneEvent.Reopened reopen(String reason, LocalDate on) {
        if (completedOn == null) {
            throw MILESTONE_OPEN.because();
        }
        completedOn = null;
        remark = reason;
        return new MilestoneEvent.Reopened(id.value(), assignmentId, unitId, year, on);
    }

    /** The roadmap it belongs to holds from now on. */
    void agree() {
        agreed = true;
    }

    /** The assignment was given more time. */
    void move(Deadline later) {
        deadline = later;
    }

    MilestoneView view() {
        return new MilestoneView(
                id,
                version,
                implementationPlanId,
                assignmentId,
                unitId,
                title,
                weight,
                deadline.due(),
                deadline.lastDay(),
                deadline.rule(),
                deliverable,
                completedOn,
                completedOn != null && deadline.missedBy(completedOn),
                result,
                remark);
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
