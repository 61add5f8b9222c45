package ruleoflaw.inspection.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.inspection.deadline.RungNews.RungReached;
import ruleoflaw.inspection.deadline.RungNews.RungRetracted;

/** Proposes a step when the engine says that a matter has come to it, in the same transaction. */
@ApplicationScoped
class EscalationProposing {
    private final Escalations escalations;
    private final Clock clock;

    EscalationProposing(Escalations escalations, Clock clock) {
        this.escalations = escalations;
        this.clock = clock;
    }

    void propose(@Observes RungReached reached) {
        var unit = reached.unitId();
        if (!reached.rung().isCard() && unit != null) {
            escalations.persist(new Escalation(reached, unit));
        }
    }

    /** What was taken already stays: it was an act of its own, and is undone by an act of its own. */
    void takeBack(@Observes RungRetracted retracted) {
        escalations
                .ofFiring(retracted.firingId())
                .filter(Escalation::isDue)
                .ifPresent(step -> step.dismiss(retracted.reason(), "system", LocalDate.now(clock)));
    }
}
