package ruleoflaw.target.implementationplan;

import static ruleoflaw.target.PlanningProblem.ROADMAP_INCOMPLETE;
import static ruleoflaw.target.PlanningProblem.ROADMAP_STEP_NOT_ALLOWED;

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
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.target.assignment.Task;

/** How one unit means to do what it was given of a year's plan; one per unit and plan. */
@Entity
@CheckReturnValue
class ImplementationPlan implements Versioned {
    @EmbeddedId
    private ImplementationPlanId id;

    @Version
    private long version;

    private UUID planId;
    private int year;
    private UUID unitId;
    private String title;
    private String content;
    private List<UUID> fileIds;
    private int milestones;

    @Embedded
    private Deadline deadline;

    @Enumerated(EnumType.STRING)
    private ImplementationPlanStatus status;

    private LocalDate firstFiledOn;
    private LocalDate filedOn;
    private @Nullable LocalDate decidedOn;
    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init")
    protected ImplementationPlan() {}

    @SuppressWarnings("NullAway.Init")
    ImplementationPlan(Task task, FileImplementationPlan request, Deadline deadline, LocalDate on) {
        this.id = ImplementationPlanId.next();
        this.planId = task.planId();
        this.year = task.year();
        this.unitId = task.unitId();
        this.deadline = deadline;
        this.firstFiledOn = on;
        this.status = ImplementationPlanStatus.FILED;
        write(request, on);
    }

    ImplementationPlanEvent.Filed filed() {
        return new ImplementationPlanEvent.Filed(id.value(), planId, unitId, year, milestones, isLate(), filedOn);
    }

    /** Written anew, after a return or before anybody decided. */
    ImplementationPlanEvent.Filed refile(FileImplementationPlan request, LocalDate on) {
        moveTo(ImplementationPlanStatus.FILED);
        write(request, on);
        return filed();
    }

    ImplementationPlanEvent.Returned sendBack(String reason, LocalDate on) {
        moveTo(ImplementationPlanStatus.RETURNED);
        remark = reason;
        decidedOn = on;
        return new ImplementationPlanEvent.Returned(id.value(), planId, unitId, year, on);
    }

    /** @param without how many open assignments the roadmap forgets */
    ImplementationPlanEvent.Accepted accept(int without, LocalDate on) {
        moveTo(ImplementationPlanStatus.ACCEPTED);
        if (without > 0) {
            throw ROADMAP_INCOMPLETE.because(without);
        }
        decidedOn = on;
        return new ImplementationPlanEvent.Accepted(id.value(), planId, unitId, year, on);
    }

    private void write(FileImplementationPlan request, LocalDate on) {
        title = request.title();
        content = request.content();
        fileIds = request.fileIds();
        milestones = request.milestones().size();
        filedOn = on;
    }

    private void moveTo(ImplementationPlanStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw ROADMAP_STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    private boolean isLate() {
        return deadline.missedBy(firstFiledOn);
    }

    ImplementationPlanView view() {
        return new ImplementationPlanView(
                id,
                version,
                planId,
                year,
                unitId,
                title,
                content,
                List.copyOf(fileIds),
                milestones,
                status,
                deadline.lastDay(),
                deadline.rule(),
                firstFiledOn,
                filedOn,
                isLate(),
                decidedOn,
                remark);
    }

    ImplementationPlanId id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
