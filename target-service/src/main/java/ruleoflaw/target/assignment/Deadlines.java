package ruleoflaw.target.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;

/** The deadlines an assignment has, with the rules that make them. */
@ApplicationScoped
public class Deadlines {
    private final WorkCalendar calendar;
    private final AssignmentConfig config;

    Deadlines(WorkCalendar calendar, AssignmentConfig config) {
        this.calendar = calendar;
        this.config = config;
    }

    /** The day the breakdown names. */
    public Deadline of(LocalDate due) {
        return calendar.fixed(due, "年度任务分解");
    }

    public Deadline toAcknowledge(LocalDate issuedOn) {
        var days = config.daysToAcknowledge();
        return calendar.deadline(issuedOn, days, DayUnit.WORKING, "下达后%d个工作日内签收".formatted(days));
    }
}
