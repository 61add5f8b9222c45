package ruleoflaw.inspection.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.escalation.Escalations;
import ruleoflaw.inspection.ladder.Rung;

/** Takes a draft to its approval and into the world, and back when it was wrong. */
@ApplicationScoped
@Transactional
class PublicationService {
    private final Circulars circulars;
    private final Escalations escalations;
    private final Event<CircularNews> news;
    private final Caller caller;
    private final Clock clock;

    PublicationService(
            Circulars circulars, Escalations escalations, Event<CircularNews> news, Caller caller, Clock clock) {
        this.circulars = circulars;
        this.escalations = escalations;
        this.news = news;
        this.caller = caller;
        this.clock = clock;
    }

    CircularView submit(CircularId id, long version) {
        return changed(id, version, Circular::submit);
    }

    CircularView sendBack(CircularId id, long version, String reason) {
        return changed(id, version, circular -> circular.sendBack(reason));
    }

    CircularView approve(CircularId id, long version) {
        return changed(id, version, circular -> circular.approve(caller.subject(), today()));
    }

    CircularView publish(CircularId id, long version, String number) {
        return changed(id, version, circular -> {
            var published = circular.publish(number, today());
            if (circular.escalationId() != null) {
                escalations.take(circular.escalationId(), Rung.CIRCULAR, circular.units(), id.value(), today());
            }
            news.fire(published);
        });
    }

    CircularView revoke(CircularId id, long version, String reason) {
        return changed(id, version, circular -> news.fire(circular.revoke(reason, today())));
    }

    private CircularView changed(CircularId id, long version, Consumer<Circular> change) {
        var circular = circulars.get(id);
        circular.mustBeAt(version);
        change.accept(circular);
        circulars.flush();
        return circular.view(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
