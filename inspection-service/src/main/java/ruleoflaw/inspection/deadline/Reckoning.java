package ruleoflaw.inspection.deadline;

import java.time.LocalDate;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.inspection.ladder.Ladder;
import ruleoflaw.inspection.ladder.RungRule;

/** How the days of a matter are counted: by which ladder and which calendar. */
record Reckoning(Ladder ladder, WorkCalendar calendar) {
    LocalDate dayOf(RungRule rule, Deadline deadline, int paused) {
        return rule.dayFor(deadline, paused, calendar);
    }

    /** The deadline moved on by the days of a pause; it ends, like any other, on a working day. */
    Deadline shifted(Deadline deadline, LocalDate from, LocalDate to) {
        var due = deadline.dayUnit() == DayUnit.WORKING
                ? calendar.plusWorkingDays(deadline.due(), calendar.workingDaysBetween(from, to))
                : deadline.due().plusDays(to.toEpochDay() - from.toEpochDay());
        var moved = calendar.fixed(due, deadline.rule() + ",暂停" + from + "至" + to);
        return new Deadline(
                moved.due(),
                moved.lastDay(),
                deadline.days(),
                deadline.dayUnit(),
                moved.rule(),
                deadline.calendarAssumed() || moved.calendarAssumed());
    }

    int workingDays(LocalDate from, LocalDate to) {
        return calendar.workingDaysBetween(from, to);
    }

    /** The rule with the days behind it. */
    String words(RungRule rule, Deadline deadline, int paused) {
        var counted = rule.words() + "(期限" + deadline.due();
        if (!deadline.lastDay().equals(deadline.due())) {
            counted += ",顺延至" + deadline.lastDay();
        }
        return counted + (paused > 0 ? ",扣除" + paused + "个工作日)" : ")");
    }
}
