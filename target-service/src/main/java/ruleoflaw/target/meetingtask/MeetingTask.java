package ruleoflaw.target.meetingtask;

import static ruleoflaw.target.CoordinationProblem.MEETING_TASK_DONE;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;

/** What one unit has to do of a decision. */
@Entity
@CheckReturnValue
class MeetingTask implements Versioned {
    @EmbeddedId
    private MeetingTaskId id;

    @Version
    private long version;

    private UUID decisionId;
    private UUID unitId;
    private int year;
    private @Nullable UUID assignmentId;
    private String text;

    @Embedded
    private Deadline deadline;

    private @Nullable LocalDate doneOn;
    private @Nullable String result;

    @SuppressWarnings("NullAway.Init")
    protected MeetingTask() {}

    MeetingTask(GivenTask given, Deadline deadline) {
        this.id = MeetingTaskId.next();
        this.decisionId = given.decisionId();
        this.year = given.year();
        this.text = given.text();
        this.unitId = given.unitId();
        this.assignmentId = given.assignmentId();
        this.deadline = deadline;
    }

    MeetingTaskCompleted complete(String words, LocalDate on) {
        if (doneOn != null) {
            throw MEETING_TASK_DONE.because(doneOn);
        }
        doneOn = on;
        result = words;
        return new MeetingTaskCompleted(id.value(), decisionId, unitId, year, assignmentId, deadline.missedBy(on), on);
    }

    TaskView view() {
        return new TaskView(
                id,
                version,
                decisionId,
                unitId,
                assignmentId,
                text,
                deadline.due(),
                deadline.lastDay(),
                deadline.rule(),
                doneOn,
                doneOn != null && deadline.missedBy(doneOn),
                result);
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
