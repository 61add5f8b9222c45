package ruleoflaw.inspection.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.deadline.Deadlines;

/** Shows cards and cancels them. */
@ApplicationScoped
@Transactional
class CardService {
    private final Cards cards;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    CardService(Cards cards, Deadlines deadlines, Outbox outbox, Caller caller, Clock clock) {
        this.cards = cards;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Page<CardView> list(CardFilter filter, PageRequest page) {
        return Page.of(cards.matching(filter, page), page, view -> view.id().value());
    }

    CardView show(CardId id) {
        return cards.get(id).view();
    }

    CardView cancel(CardId id, long version, String reason) {
        var card = cards.get(id);
        card.mustBeAt(version);
        outbox.add(card.cancel(reason, caller.subject(), LocalDate.now(clock)));
        deadlines.decideAway(card.matter(), card.firingId());
        return card.view();
    }
}
