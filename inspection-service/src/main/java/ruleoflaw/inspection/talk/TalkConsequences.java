package ruleoflaw.inspection.talk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.inspection.deadline.Deadlines;
import ruleoflaw.inspection.deadline.MatterStatus;
import ruleoflaw.inspection.escalation.Escalations;
import ruleoflaw.inspection.ladder.Rung;

/** What a talk means for the ladder it comes from and for the deadlines that follow from it. */
@ApplicationScoped
class TalkConsequences {
    private final Escalations escalations;
    private final Deadlines deadlines;
    private final WorkCalendar calendar;

    TalkConsequences(Escalations escalations, Deadlines deadlines, WorkCalendar calendar) {
        this.escalations = escalations;
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    void noticed(Talk talk, NoticeTalk notice, LocalDate on) {
        if (notice.escalationId() != null) {
            escalations.take(
                    notice.escalationId(),
                    Rung.TALK,
                    Set.of(notice.unitId()),
                    talk.id().value(),
                    on);
        }
    }

    Deadline followUp(HoldTalk held, LocalDate on) {
        var rule = "约谈后整改期限:" + held.days() + (held.dayUnit() == DayUnit.WORKING ? "个工作日" : "日");
        return calendar.deadline(on, held.days(), held.dayUnit(), rule);
    }

    void held(Talk talk, LocalDate on, Deadline followUp) {
        deadlines.open(talk.followUp(on, followUp));
    }

    void reported(Talk talk, LocalDate on) {
        deadlines.report(talk.ref(), on);
    }

    void sentBack(Talk talk, LocalDate on) {
        deadlines.sendBack(talk.ref(), on);
    }

    void closed(Talk talk, LocalDate on) {
        deadlines.end(talk.ref(), MatterStatus.DONE, on);
    }
}
