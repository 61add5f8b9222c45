package ruleoflaw.target.implementationplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.target.assignment.Assignment;

/** By when an implementation plan is due. */
@ApplicationScoped
public class RoadmapDays {
    private final WorkCalendar calendar;
    private final RoadmapConfig config;
    private final Clock clock;

    RoadmapDays(WorkCalendar calendar, RoadmapConfig config, Clock clock) {
        this.calendar = calendar;
        this.config = config;
        this.clock = clock;
    }

    /** Counted from the day the unit was given the first of these. */
    Deadline toFile(List<Assignment> assignments) {
        return toFile(assignments.stream()
                .map(Assignment::issuedOn)
                .min(LocalDate::compareTo)
                .orElseThrow());
    }

    public Deadline toFile(LocalDate issuedOn) {
        var days = config.daysToFile();
        return calendar.deadline(issuedOn, days, DayUnit.WORKING, "任务下达后%d个工作日内报送实施方案".formatted(days));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
