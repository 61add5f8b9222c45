package ruleoflaw.assessment.run;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.time.Deadline;

/** A public notice of one revision: when it hangs out, and by which rule that long. */
@Entity
class ResultNotice {
    @Id
    private UUID id;

    private UUID runId;
    private int revision;
    private LocalDate noticedOn;

    @Embedded
    private Deadline deadline;

    @SuppressWarnings("NullAway.Init")
    protected ResultNotice() {}

    ResultNotice(RunId run, int revision, LocalDate on, Deadline deadline) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.runId = run.value();
        this.revision = revision;
        this.noticedOn = on;
        this.deadline = deadline;
    }

    /** Whether the notice still hangs out on this day. */
    boolean isOpenOn(LocalDate day) {
        return !deadline.missedBy(day);
    }

    LocalDate lastDay() {
        return deadline.lastDay();
    }

    int revision() {
        return revision;
    }

    RunView.NoticeView view() {
        return new RunView.NoticeView(
                revision,
                noticedOn,
                deadline.lastDay(),
                deadline.days(),
                deadline.dayUnit(),
                deadline.rule(),
                deadline.calendarAssumed());
    }
}
