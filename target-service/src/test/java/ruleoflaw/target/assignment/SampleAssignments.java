package ruleoflaw.target.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;

/** Assignments in the states that tests begin with; each went there by its own verbs. */
final class SampleAssignments {
    static final LocalDate ISSUED_ON = LocalDate.of(2026, 1, 12);
    static final LocalDate SIGNED_ON = LocalDate.of(2026, 1, 13);
    /** National Day; the first working day after it is 8 October. */
    static final Deadline HOLIDAY = deadline(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 8));

    private SampleAssignments() {}

    static Assignment issued() {
        var task = new Task(
                UUID.randomUUID(),
                2026,
                UUID.randomUUID(),
                "YL-11",
                "行政执法人员持证上岗率达到100%",
                UUID.randomUUID(),
                "城关镇",
                new BigDecimal("12.5"));
        var signBy = deadline(LocalDate.of(2026, 1, 19), LocalDate.of(2026, 1, 19));
        return new Assignment(task, new Cooperation(null, List.of()), HOLIDAY, signBy, ISSUED_ON);
    }

    static Assignment acknowledged() {
        var assignment = issued();
        var _ = assignment.acknowledge(SIGNED_ON);
        return assignment;
    }

    static Assignment reported(LocalDate on) {
        var assignment = acknowledged();
        var _ = assignment.reportCompletion("已完成", List.of(), on);
        return assignment;
    }

    static Deadline deadline(LocalDate due, LocalDate lastDay) {
        return new Deadline(due, lastDay, 0, DayUnit.CALENDAR, "年度任务分解", false);
    }
}
