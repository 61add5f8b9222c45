package ruleoflaw.target.assignment;

import static java.util.Objects.requireNonNull;
import static ruleoflaw.target.assignment.AssignmentStatus.ACKNOWLEDGED;
import static ruleoflaw.target.assignment.AssignmentStatus.COMPLETED;
import static ruleoflaw.target.assignment.AssignmentStatus.COMPLETION_REPORTED;
import static ruleoflaw.target.assignment.AssignmentStatus.IN_PROGRESS;
import static ruleoflaw.target.assignment.AssignmentStatus.ISSUED;
import static ruleoflaw.target.assignment.AssignmentStatus.NOT_DONE;
import static ruleoflaw.target.assignment.AssignmentStatus.WITHDRAWN;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;

/** One unit's share of a county target: signed for, worked on, reported, and confirmed by the office. */
@Entity
@DynamicUpdate
@CheckReturnValue
public class Assignment implements Versioned {
    @EmbeddedId
    private AssignmentId id;

    @Version
    private long version;

    @Embedded
    private Task task;

    @Embedded
    private Deadline deadline;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "acknowledge_due"))
    @AttributeOverride(name = "lastDay", column = @Column(name = "acknowledge_last_day"))
    @AttributeOverride(name = "days", column = @Column(name = "acknowledge_days"))
    @AttributeOverride(name = "dayUnit", column = @Column(name = "acknowledge_day_unit"))
    @AttributeOverride(name = "rule", column = @Column(name = "acknowledge_rule"))
    @AttributeOverride(name = "calendarAssumed", column = @Column(name = "acknowledge_calendar_assumed"))
    private Deadline acknowledgement;

    @Embedded
    private Cooperation cooperation;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private int percent;
    private LocalDate issuedOn;
    private @Nullable LocalDate acknowledgedOn;

    /** A reminder changes nothing a reader has seen: it makes no new version. */
    @OptimisticLock(excluded = true)
    private @Nullable LocalDate remindedOn;

    private @Nullable LocalDate reportedOn;
    private @Nullable LocalDate settledOn;
    private @Nullable String result;
    private List<UUID> fileIds;
    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    public Assignment(
            Task task, Cooperation cooperation, Deadline deadline, Deadline acknowledgement, LocalDate issuedOn) {
        this.id = AssignmentId.next();
        this.task = task;
        this.cooperation = cooperation;
        this.deadline = deadline;
        this.acknowledgement = acknowledgement;
        this.issuedOn = issuedOn;
        this.status = ISSUED;
        this.fileIds = List.of();
    }

    public AssignmentEvent.Issued issued() {
        return new AssignmentEvent.Issued(state());
    }

    public AssignmentEvent.Acknowledged acknowledge(LocalDate on) {
        status = status.moveTo(ACKNOWLEDGED);
        acknowledgedOn = on;
        return new AssignmentEvent.Acknowledged(id.value(), task.year(), task.unitId(), on);
    }

    public AssignmentEvent.Reminded remind(LocalDate on) {
        remindedOn = on;
        return new AssignmentEvent.Reminded(
                id.value(), task.year(), task.targetCode(), task.unitId(), acknowledgement.lastDay());
    }

    /** The percentage may fall: an honest correction is worth more than a tidy curve. */
    public AssignmentEvent.Progressed progress(int reached, LocalDate on) {
        if (status == COMPLETION_REPORTED) {
            throw status.refusal(IN_PROGRESS);
        }
        status = status.moveTo(IN_PROGRESS);
        percent = reached;
        return new AssignmentEvent.Progressed(id.value(), task.year(), task.unitId(), reached, on);
    }

    public AssignmentEvent.CompletionReported reportCompletion(String done, List<UUID> proof, LocalDate on) {
        status = status.moveTo(COMPLETION_REPORTED);
        result = done;
        fileIds = proof;
        reportedOn = on;
        return new AssignmentEvent.CompletionReported(id.value(), task.year(), task.unitId(), on);
    }

    /** The report does not hold; the day of the next one counts. */
    AssignmentEvent.Returned returnCompletion(String reason, LocalDate on) {
        if (status != COMPLETION_REPORTED) {
            throw status.refusal(IN_PROGRESS);
        }
        status = status.moveTo(IN_PROGRESS);
        remark = reason;
        reportedOn = null;
        return new AssignmentEvent.Returned(id.value(), task.year(), task.unitId(), on);
    }

    /** The office agrees; whether it was in time follows from the day the unit reported. */
    AssignmentEvent.Completed confirm(LocalDate on) {
        settle(COMPLETED, on);
        outcome = Outcome.of(requireNonNull(reportedOn), deadline);
        percent = 100;
        return new AssignmentEvent.Completed(state());
    }

    public AssignmentEvent.NotDone fail(LocalDate on) {
        settle(NOT_DONE, on);
        outcome = Outcome.NOT_DONE;
        return new AssignmentEvent.NotDone(state());
    }

    AssignmentEvent.Withdrawn withdraw(String reason, LocalDate on) {
        settle(WITHDRAWN, on);
        remark = reason;
        return new AssignmentEvent.Withdrawn(state());
    }

    AssignmentEvent.Corrected correct(Deadline better, CorrectAssignment request) {
        status.mustBeOpen("更正", "corrected");
        deadline = task.within(better);
        return agree(request.cooperation(), request.reason());
    }

    /** Who leads and who helps is laid down anew, for example by a ruling. */
    public AssignmentEvent.Corrected agree(Cooperation better, String reason) {
        status.mustBeOpen("更正", "corrected");
        cooperation = better;
        remark = reason;
        return new AssignmentEvent.Corrected(state());
    }

    /** More time, granted by those who may; what is reported by then is in time. */
    public AssignmentEvent.Extended extend(Deadline longer) {
        status.mustBeOpen("延期", "extended");
        var before = deadline.due();
        deadline = task.within(longer);
        return new AssignmentEvent.Extended(state(), before);
    }

    /** Another unit takes it over as it stands, because the first one ceases to exist. */
    AssignmentEvent.Corrected handOver(UUID successor, String name, String reason) {
        status.mustBeOpen("移交", "handed over");
        task = task.of(successor, name);
        remark = reason;
        return new AssignmentEvent.Corrected(state());
    }

    public void mustBeOpen(String stepZh, String step) {
        status.mustBeOpen(stepZh, step);
    }

    private void settle(AssignmentStatus end, LocalDate on) {
        status = status.moveTo(end);
        settledOn = on;
    }

    public AssignmentState state() {
        return task.state(id, deadline, status, outcome, reportedOn);
    }

    public AssignmentView view() {
        return new AssignmentView(
                id,
                version,
                task,
                cooperation,
                deadline,
                acknowledgement.lastDay(),
                status,
                outcome,
                percent,
                issuedOn,
                acknowledgedOn,
                reportedOn,
                settledOn,
                result,
                fileIds,
                remark);
    }

    public AssignmentId id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public Task task() {
        return task;
    }

    public Deadline deadline() {
        return deadline;
    }

    public AssignmentStatus status() {
        return status;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }
}
