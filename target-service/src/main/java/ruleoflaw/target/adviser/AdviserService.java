package ruleoflaw.target.adviser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.PastDays;

/** A unit keeps its legal advisers and what they said. */
@ApplicationScoped
@Transactional
class AdviserService {
    private final Advisers advisers;
    private final Opinions opinions;
    private final AdvisedRecords records;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    AdviserService(
            Advisers advisers, Opinions opinions, AdvisedRecords records, Caller caller, Outbox outbox, Clock clock) {
        this.advisers = advisers;
        this.opinions = opinions;
        this.records = records;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<AdviserView> list(@Nullable UUID unit, PageRequest page) {
        return Page.of(advisers.of(unit, page), page, view -> view.id().value());
    }

    AdviserView show(AdviserId id) {
        return advisers.get(id).view();
    }

    AdviserView appoint(AppointAdviser request) {
        PastDays.mustFollow(request.from(), request.until(), "/until");
        var adviser = new Adviser(caller.unit(), request);
        advisers.persist(adviser);
        return adviser.view();
    }

    AdviserView end(AdviserId id, long version, LocalDate on) {
        var adviser = advisers.get(id);
        adviser.mustBeAt(version);
        adviser.end(on);
        advisers.flush();
        return adviser.view();
    }

    OpinionView give(AdviserId id, GiveOpinion request) {
        var adviser = advisers.get(id);
        PastDays.mustHaveCome(request.on(), LocalDate.now(clock), "/on");
        adviser.mustBeAppointedOn(request.on());
        records.mustExist(request);
        var opinion = new Opinion(adviser, request);
        opinions.persist(opinion);
        outbox.add(opinion.given());
        return opinion.view();
    }

    Page<OpinionView> opinions(@Nullable UUID record, PageRequest page) {
        return Page.of(opinions.on(record, page), page, OpinionView::id);
    }

    OpinionView opinion(UUID id) {
        return opinions.get(id).view();
    }
}
