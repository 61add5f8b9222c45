package ruleoflaw.inspection.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;

/** The deadline that an approved extension sets. */
@ApplicationScoped
class LongerDeadline {
    private final WorkCalendar calendar;
    private final Clock clock;

    LongerDeadline(WorkCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    Deadline until(LocalDate day, LocalDate approvedOn) {
        return calendar.fixed(day, "经" + approvedOn + "批准延期至" + day);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
