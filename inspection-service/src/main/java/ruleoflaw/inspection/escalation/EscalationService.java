package ruleoflaw.inspection.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Shows the steps that are due, and decides on those that need no act of their own. */
@ApplicationScoped
@Transactional
class EscalationService {
    private final Escalations escalations;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    EscalationService(Escalations escalations, Outbox outbox, Caller caller, Clock clock) {
        this.escalations = escalations;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Page<EscalationView> list(EscalationFilter filter, PageRequest page) {
        return Page.of(
                escalations.matching(filter, page), page, view -> view.id().value());
    }

    EscalationView show(EscalationId id) {
        return escalations.get(id).view();
    }

    EscalationView propose(EscalationId id, long version, String reason) {
        var step = at(id, version);
        outbox.add(step.propose(reason, caller.subject(), LocalDate.now(clock)));
        return step.view();
    }

    EscalationView dismiss(EscalationId id, long version, String reason) {
        var step = at(id, version);
        step.dismiss(reason, caller.subject(), LocalDate.now(clock));
        escalations.flush();
        return step.view();
    }

    private Escalation at(EscalationId id, long version) {
        var step = escalations.get(id);
        step.mustBeAt(version);
        return step;
    }
}
