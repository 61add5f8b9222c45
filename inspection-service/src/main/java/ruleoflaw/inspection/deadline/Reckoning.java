package ruleoflaw.inspection.deadline;

import java.time.LocalDate;
import java.util.List;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.inspection.ladder.Ladder;
import ruleoflaw.inspection.ladder.RungRule;

/** How the days of a matter are counted: by which ladder and which calendar. */
record Reckoning(Ladder ladder, WorkCalendar calendar) {
    LocalDate dayOf(RungRule rule, Term term) {
        return rule.dayFor(term.deadline(), term.pausedDays(), calendar);
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

    /** The calendar from the due day on, so that anybody can count after us. */
    List<DayView> days(Deadline deadline, LocalDate until) {
        var last = until.isAfter(deadline.lastDay()) ? until : deadline.lastDay();
        return deadline.due()
                .datesUntil(last.plusDays(1))
                .map(day -> new DayView(
                        day,
                        DayView.Nature.of(day, calendar.isWorkingDay(day)),
                        calendar.workingDaysBetween(deadline.lastDay(), day)))
                .toList();
    }

    /** The rule with the days behind it. */
    String words(RungRule rule, Term term) {
        var deadline = term.deadline();
        var counted = rule.words() + "(期限" + deadline.due();
        if (!deadline.lastDay().equals(deadline.due())) {
            counted += ",顺延至" + deadline.lastDay();
        }
        return counted + (term.pausedDays() > 0 ? ",扣除" + term.pausedDays() + "个工作日)" : ")");
    }
}
