package ruleoflaw.assessment.accountability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ruleoflaw.assessment.accountability.AccountabilityCase.AccountabilityView;
import ruleoflaw.assessment.accountability.AccountabilityCase.Occasion;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;

/** Leads a case to the organ that decides, and keeps what comes back. */
@ApplicationScoped
@Transactional
class AccountabilityService {
    private final AccountabilityCases cases;
    private final Triggered triggered;
    private final Outbox outbox;
    private final Clock clock;

    AccountabilityService(AccountabilityCases cases, Triggered triggered, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.triggered = triggered;
        this.outbox = outbox;
        this.clock = clock;
    }

    List<Occasion> triggered(int year) {
        return triggered.in(year);
    }

    Page<AccountabilityView> list(AccountabilityCases.Wanted wanted, PageRequest page) {
        return Page.of(cases.matching(wanted, page), page, view -> view.id().value());
    }

    AccountabilityView show(AccountabilityId id) {
        return cases.get(id).view();
    }

    AccountabilityView propose(AccountabilityId id, long version, String organ, String paper) {
        var found = cases.get(id, version);
        outbox.add(found.propose(organ, paper, today()));
        return found.view();
    }

    AccountabilityView receive(AccountabilityId id, long version, String receipt) {
        var found = cases.get(id, version);
        found.receive(receipt, today());
        cases.flush();
        return found.view();
    }

    AccountabilityView conclude(AccountabilityId id, long version, String outcome) {
        var found = cases.get(id, version);
        outbox.add(found.conclude(outcome, today()));
        return found.view();
    }

    AccountabilityView drop(AccountabilityId id, long version, String why) {
        var found = cases.get(id, version);
        outbox.add(found.drop(why, today()));
        return found.view();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
