package ruleoflaw.target.extension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.target.assignment.Assignment;

/** The day that is asked for, with the rule that would make it. */
@ApplicationScoped
class ExtensionDays {
    private final WorkCalendar calendar;
    private final Clock clock;

    ExtensionDays(WorkCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    Deadline wanted(Assignment assignment, LocalDate due) {
        var original = assignment.deadline();
        return calendar.fixed(due, "经批准延期(原期限%s,%s)".formatted(original.due(), original.rule()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
