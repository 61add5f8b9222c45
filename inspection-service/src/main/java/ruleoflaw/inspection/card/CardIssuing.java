package ruleoflaw.inspection.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.inspection.deadline.RungNews.RungReached;
import ruleoflaw.inspection.deadline.RungNews.RungRetracted;

/**
 * Issues a card when the engine says that a matter has come to one, in the same transaction. A matter without a unit, or
 * one that is confidential, gets none: its rung is seen in its own list only.
 */
@ApplicationScoped
class CardIssuing {
    private final Cards cards;
    private final Outbox outbox;
    private final Clock clock;

    CardIssuing(Cards cards, Outbox outbox, Clock clock) {
        this.cards = cards;
        this.outbox = outbox;
        this.clock = clock;
    }

    void issue(@Observes RungReached reached) {
        var unit = reached.unitId();
        if (reached.rung().isCard() && unit != null && !reached.matter().kind().isConfidential()) {
            var card = new Card(reached, unit);
            cards.persist(card);
            outbox.add(card.issued());
        }
    }

    void takeBack(@Observes RungRetracted retracted) {
        cards.ofFiring(retracted.firingId())
                .ifPresent(card -> outbox.add(card.cancel(retracted.reason(), "system", LocalDate.now(clock))));
    }
}
