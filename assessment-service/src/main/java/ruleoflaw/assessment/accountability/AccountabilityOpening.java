package ruleoflaw.assessment.accountability;

import static ruleoflaw.assessment.HonourProblem.ACCOUNTABILITY_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.assessment.accountability.AccountabilityCase.AccountabilityView;
import ruleoflaw.assessment.accountability.AccountabilityCase.Occasion;
import ruleoflaw.chassis.event.IncomingEvent;
import ruleoflaw.chassis.event.Outbox;

/** Opens cases: because the office wants it, or because inspection-service climbed its whole ladder in vain. */
@ApplicationScoped
@Transactional
class AccountabilityOpening {
    private final AccountabilityCases cases;
    private final Outbox outbox;
    private final Clock clock;

    AccountabilityOpening(AccountabilityCases cases, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The few fields we read of a proposal of inspection-service. */
    record Proposal(UUID unitId, int year, String matterKind, UUID matterId, String rule) {}

    AccountabilityView open(Occasion occasion) {
        if (cases.has(occasion.unitId(), occasion.year(), occasion.trigger(), occasion.matter())) {
            throw ACCOUNTABILITY_EXISTS.because(occasion.trigger().label());
        }
        return add(occasion);
    }

    /** The same matter opens one case, however often it is proposed. */
    void take(IncomingEvent event) {
        var proposal = event.as(Proposal.class);
        var matter = proposal.matterKind() + "/" + proposal.matterId();
        if (!cases.has(proposal.unitId(), proposal.year(), Trigger.ESCALATED, matter)) {
            var _ = add(new Occasion(proposal.unitId(), proposal.year(), Trigger.ESCALATED, proposal.rule(), matter));
        }
    }

    private AccountabilityView add(Occasion occasion) {
        var opened = new AccountabilityCase(occasion, LocalDate.now(clock));
        cases.persist(opened);
        outbox.add(opened.opened());
        return opened.view();
    }
}
