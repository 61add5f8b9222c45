package ruleoflaw.inspection.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.inspection.unit.KnownUnits;

/** Invites to talks, keeps their record, and follows what must come of them. */
@ApplicationScoped
@Transactional
class TalkService {
    private final Talks talks;
    private final KnownUnits units;
    private final TalkConsequences consequences;
    private final Outbox outbox;
    private final Clock clock;

    TalkService(Talks talks, KnownUnits units, TalkConsequences consequences, Outbox outbox, Clock clock) {
        this.talks = talks;
        this.units = units;
        this.consequences = consequences;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<TalkView> list(TalkFilter filter, PageRequest page) {
        return Page.of(talks.matching(filter, page), page, view -> view.id().value());
    }

    TalkView show(TalkId id) {
        return talks.get(id).view();
    }

    TalkView notice(NoticeTalk notice) {
        units.mustBeActive(notice.unitId());
        var talk = new Talk(notice, today());
        talks.persist(talk);
        consequences.noticed(talk, notice, today());
        return talk.view();
    }

    TalkView hold(TalkId id, long version, HoldTalk held) {
        var talk = at(id, version);
        var followUp = consequences.followUp(held, today());
        outbox.add(talk.hold(held, today(), followUp));
        consequences.held(talk, today(), followUp);
        return talk.view();
    }

    TalkView cancel(TalkId id, long version, String reason) {
        var talk = at(id, version);
        talk.cancel(reason);
        return shown(talk);
    }

    TalkView report(TalkId id, long version, String text) {
        var talk = at(id, version);
        talk.report(text, today());
        consequences.reported(talk, today());
        return shown(talk);
    }

    TalkView sendBack(TalkId id, long version, String reason) {
        var talk = at(id, version);
        talk.sendBack(reason);
        consequences.sentBack(talk, today());
        return shown(talk);
    }

    TalkView close(TalkId id, long version) {
        var talk = at(id, version);
        talk.close();
        consequences.closed(talk, today());
        return shown(talk);
    }

    private Talk at(TalkId id, long version) {
        var talk = talks.get(id);
        talk.mustBeAt(version);
        return talk;
    }

    private TalkView shown(Talk talk) {
        talks.flush();
        return talk.view();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
