package ruleoflaw.target.dueitem;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.time.Deadline;

/**
 * One thing somebody has to do.
 *
 * @param id of the thing it is about; {@code path} is where it stands
 * @param lastDay the day up to which it is in time, by the calendar; {@code calendarAssumed} when none of that year is known
 * @param overdue that day is over
 */
record DueItem(
        DueKind kind,
        UUID id,
        String path,
        UUID unitId,
        String title,
        LocalDate due,
        LocalDate lastDay,
        String rule,
        boolean calendarAssumed,
        boolean overdue) {
    static DueItem of(DueKind kind, UUID id, UUID unit, String title, Deadline deadline, LocalDate today) {
        return new DueItem(
                kind,
                id,
                kind.pathOf(id),
                unit,
                title,
                deadline.due(),
                deadline.lastDay(),
                deadline.rule(),
                deadline.calendarAssumed(),
                deadline.missedBy(today));
    }
}
