package ruleoflaw.target.countyprogress;

import static ruleoflaw.target.PlanningProblem.STOCK_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.plan.PlanId;
import ruleoflaw.target.plan.Plans;

/** Takes stock of a plan. */
@ApplicationScoped
@Transactional
class ProgressRecordService {
    private final ProgressRecords records;
    private final Plans plans;
    private final Outbox outbox;
    private final Clock clock;

    ProgressRecordService(ProgressRecords records, Plans plans, Outbox outbox, Clock clock) {
        this.records = records;
        this.plans = plans;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<ProgressRecordView> list(PlanId plan, PageRequest page) {
        var views = records.of(plans.get(plan).id(), page).stream()
                .map(ProgressRecord::view)
                .toList();
        return Page.of(views, page, ProgressRecordView::id);
    }

    /** Counts what was reported up to today, and keeps it. */
    ProgressRecordView take(PlanId id) {
        var plan = plans.lock(id);
        plan.mustBePublished();
        var today = LocalDate.now(clock);
        if (records.has(id, today)) {
            throw STOCK_TAKEN.because(today);
        }
        var record = new ProgressRecord(plan, today, records.standing(id, today));
        records.persist(record);
        outbox.add(record.reported());
        return record.view();
    }
}
