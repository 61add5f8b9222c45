package ruleoflaw.inspection.urging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.inspection.deadline.Deadlines;
import ruleoflaw.inspection.escalation.Escalations;
import ruleoflaw.inspection.ladder.Rung;
import ruleoflaw.inspection.unit.KnownUnits;

/** What has to fit before an urging order may be issued, and what follows from it. */
@ApplicationScoped
class UrgingIssuing {
    private final KnownUnits units;
    private final Escalations escalations;
    private final Deadlines deadlines;
    private final WorkCalendar calendar;

    UrgingIssuing(KnownUnits units, Escalations escalations, Deadlines deadlines, WorkCalendar calendar) {
        this.units = units;
        this.escalations = escalations;
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    UrgingOrder issue(IssueUrging request, String by, LocalDate on) {
        units.mustBeActive(request.unitId());
        var rule = "督办回复期限:" + request.days() + (request.dayUnit() == DayUnit.WORKING ? "个工作日" : "日");
        var order = new UrgingOrder(request, calendar.deadline(on, request.days(), request.dayUnit(), rule), by, on);
        if (request.escalationId() != null) {
            escalations.take(
                    request.escalationId(),
                    Rung.URGING,
                    Set.of(request.unitId()),
                    order.id().value(),
                    on);
        }
        deadlines.open(order.matter());
        return order;
    }
}
