package ruleoflaw.inspection.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.inspection.circular.CircularNews.CircularPublished;
import ruleoflaw.inspection.circular.CircularNews.CircularRevoked;
import ruleoflaw.inspection.deadline.Deadlines;
import ruleoflaw.inspection.deadline.MatterStatus;

/** Brings a published circular to each unit it names, and takes a revoked one back, in the same transaction. */
@ApplicationScoped
class AddressIssuing {
    private final Addresses addresses;
    private final Deadlines deadlines;
    private final WorkCalendar calendar;
    private final Outbox outbox;

    AddressIssuing(Addresses addresses, Deadlines deadlines, WorkCalendar calendar, Outbox outbox) {
        this.addresses = addresses;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.outbox = outbox;
    }

    void issue(@Observes CircularPublished published) {
        var deadline = deadline(published);
        for (var unit : published.units()) {
            var address = new Address(published, unit, deadline);
            addresses.persist(address);
            outbox.add(address.issued());
            address.matter().ifPresent(deadlines::open);
        }
    }

    void takeBack(@Observes CircularRevoked revoked) {
        for (var address : addresses.of(revoked.circular())) {
            if (address.isWatched()) {
                deadlines.end(address.ref(), MatterStatus.WITHDRAWN, revoked.on());
            }
            outbox.add(address.revoke());
        }
    }

    private @Nullable Deadline deadline(CircularPublished published) {
        var demand = published.demand();
        if (demand == null) {
            return null;
        }
        var rule = "通报整改期限:" + demand.days() + (demand.dayUnit() == DayUnit.WORKING ? "个工作日" : "日");
        return calendar.deadline(published.on(), demand.days(), demand.dayUnit(), rule);
    }
}
