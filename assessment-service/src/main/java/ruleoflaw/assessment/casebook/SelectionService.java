package ruleoflaw.assessment.casebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import ruleoflaw.chassis.event.Outbox;

/** What reviewers, the office and the approver decide about cases. */
@ApplicationScoped
@Transactional
class SelectionService {
    private final CaseItems cases;
    private final Outbox outbox;
    private final Clock clock;

    SelectionService(CaseItems cases, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    CaseView recommend(CaseId id, long version, String why) {
        return decided(id, version, found -> found.recommend(why));
    }

    CaseView sendBack(CaseId id, long version, String why) {
        return decided(id, version, found -> found.sendBack(why));
    }

    CaseView select(CaseId id, long version) {
        return decided(id, version, CaseItem::select);
    }

    CaseView decline(CaseId id, long version, String why) {
        return decided(id, version, found -> found.decline(why));
    }

    CaseView publish(CaseId id, long version) {
        return decided(id, version, found -> outbox.add(found.publish(LocalDate.now(clock))));
    }

    private CaseView decided(CaseId id, long version, Consumer<CaseItem> decision) {
        var found = cases.get(id, version);
        decision.accept(found);
        cases.flush();
        return found.view();
    }
}
