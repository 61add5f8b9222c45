package ruleoflaw.inspection.reexamination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.inspection.deadline.Deadlines;
import ruleoflaw.inspection.deadline.MatterStatus;
import ruleoflaw.inspection.deadline.OpenMatter;
import ruleoflaw.inspection.feedback.Opinion;
import ruleoflaw.inspection.unit.KnownUnits;

/** Tells the deadline engine what becomes of a re-examination; the office must act, not the unit. */
@ApplicationScoped
class ReexaminationMatters {
    private static final String RULE = "作出复核决定的期限";

    private final Deadlines deadlines;
    private final ReexaminationConfig config;
    private final WorkCalendar calendar;
    private final KnownUnits units;
    private final Clock clock;

    ReexaminationMatters(
            Deadlines deadlines, ReexaminationConfig config, WorkCalendar calendar, KnownUnits units, Clock clock) {
        this.deadlines = deadlines;
        this.config = config;
        this.calendar = calendar;
        this.units = units;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Deadline deadlineFrom(LocalDate raised) {
        return calendar.deadline(raised, config.days(), config.dayUnit(), RULE);
    }

    void raised(Objection objection, Opinion opinion) {
        var title = units.nameOf(opinion.unitId()) + "对督查反馈意见申请复核";
        deadlines.open(new OpenMatter(
                objection.matter(), null, opinion.year(), title, objection.deadline(), opinion.roundId()));
    }

    void decided(Objection objection, LocalDate on) {
        deadlines.end(objection.matter(), MatterStatus.DONE, on);
    }
}
