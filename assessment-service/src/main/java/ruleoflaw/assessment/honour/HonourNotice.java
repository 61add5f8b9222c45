package ruleoflaw.assessment.honour;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;

/** How long those who are to be honoured are named in public before it is decided. */
@ApplicationScoped
class HonourNotice {
    private final WorkCalendar calendar;
    private final HonourConfig config;
    private final Clock clock;

    HonourNotice(WorkCalendar calendar, HonourConfig config, Clock clock) {
        this.calendar = calendar;
        this.config = config;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The first day counts: a notice hung out on Monday is over on Friday evening. */
    Deadline until() {
        var days = config.noticeDays();
        return calendar.deadline(today().minusDays(1), days, DayUnit.WORKING, "表彰公示%d个工作日，自公示当日起算".formatted(days));
    }
}
