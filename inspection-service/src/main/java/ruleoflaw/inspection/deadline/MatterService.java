package ruleoflaw.inspection.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.inspection.ladder.Ladders;

/** Shows what has a deadline, and how its days are counted. */
@ApplicationScoped
@Transactional
class MatterService {
    private final Matters matters;
    private final Ladders ladders;
    private final WorkCalendar calendar;
    private final Clock clock;

    MatterService(Matters matters, Ladders ladders, WorkCalendar calendar, Clock clock) {
        this.matters = matters;
        this.ladders = ladders;
        this.calendar = calendar;
        this.clock = clock;
    }

    Page<MatterRow> list(MatterFilter filter, PageRequest page) {
        var overdueOn = Boolean.TRUE.equals(filter.overdue()) ? LocalDate.now(clock) : null;
        return Page.of(
                matters.matching(filter, overdueOn, page), page, row -> row.id().value());
    }

    MatterView show(MatterId id) {
        return matters.get(id).view();
    }

    /** The calendar from the due day to today. */
    List<DayView> days(MatterId id) {
        var matter = matters.get(id);
        var reckoning = new Reckoning(ladders.get(matter.ladderId()), calendar);
        return reckoning.days(matter.deadline(), LocalDate.now(clock));
    }
}
