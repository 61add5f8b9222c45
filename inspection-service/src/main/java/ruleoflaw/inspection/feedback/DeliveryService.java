package ruleoflaw.inspection.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.time.WorkCalendar;

/** Takes a draft to its approval and to the unit. */
@ApplicationScoped
@Transactional
class DeliveryService {
    private static final String RULE = "对督查结论申请复核的期限";

    private final Opinions opinions;
    private final FeedbackConfig config;
    private final WorkCalendar calendar;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    DeliveryService(
            Opinions opinions,
            FeedbackConfig config,
            WorkCalendar calendar,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.opinions = opinions;
        this.config = config;
        this.calendar = calendar;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    OpinionView submit(OpinionId id, long version) {
        return changed(id, version, Opinion::submit);
    }

    OpinionView sendBack(OpinionId id, long version, String reason) {
        return changed(id, version, opinion -> opinion.sendBack(reason));
    }

    OpinionView approve(OpinionId id, long version) {
        return changed(id, version, opinion -> opinion.approve(caller.subject(), today()));
    }

    /** A revision takes the place of what it corrects in the same moment. */
    OpinionView send(OpinionId id, long version, String number) {
        return changed(id, version, opinion -> {
            var replaced = opinion.replaces();
            if (replaced != null) {
                outbox.addAll(opinions.get(new OpinionId(replaced)).giveWay(today()));
            }
            outbox.add(opinion.send(number, today()));
        });
    }

    OpinionView acknowledge(OpinionId id, long version) {
        var until = calendar.deadline(today(), config.objectionDays(), config.dayUnit(), RULE);
        return changed(id, version, opinion -> outbox.add(opinion.acknowledge(today(), until)));
    }

    OpinionView withdraw(OpinionId id, long version, String reason) {
        return changed(id, version, opinion -> outbox.add(opinion.withdraw(reason, today())));
    }

    private OpinionView changed(OpinionId id, long version, Consumer<Opinion> change) {
        var opinion = opinions.get(id);
        opinion.mustBeAt(version);
        change.accept(opinion);
        opinions.flush();
        return opinion.view();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
