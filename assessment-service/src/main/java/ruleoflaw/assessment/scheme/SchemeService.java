package ruleoflaw.assessment.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.assessment.validation.SchemeCheck;
import ruleoflaw.chassis.event.IncomingEvent;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Drafts schemes and puts them in force. */
@ApplicationScoped
@Transactional
class SchemeService {
    private final Schemes schemes;
    private final SchemeCheck check;
    private final Outbox outbox;
    private final Event<SchemeInForce> news;
    private final Caller caller;
    private final Clock clock;

    SchemeService(
            Schemes schemes, SchemeCheck check, Outbox outbox, Event<SchemeInForce> news, Caller caller, Clock clock) {
        this.schemes = schemes;
        this.check = check;
        this.outbox = outbox;
        this.news = news;
        this.caller = caller;
        this.clock = clock;
    }

    Page<SchemeRow> list(SchemeFilter filter, PageRequest page) {
        return Page.of(schemes.matching(filter, page), page, row -> row.id().value());
    }

    SchemeView show(SchemeId id) {
        return schemes.get(id).view();
    }

    SchemeView draft(RuleSet document) {
        check.mustHold(document);
        var scheme = new Scheme(document, schemes.nextEdition(document.code()), caller.subject());
        schemes.persistAndFlush(scheme);
        return scheme.view();
    }

    /** A document that did not come through a form is held to the same form. */
    SchemeView draftFrom(@Valid RuleSet document) {
        return draft(document);
    }

    SchemeView revise(SchemeId id, long version, RuleSet document) {
        var scheme = schemes.get(id);
        scheme.mustBeAt(version);
        check.mustHold(document);
        scheme.revise(document, caller.subject());
        schemes.flush();
        return scheme.view();
    }

    /** In force at once: the year's sheets are computed anew in the same transaction. */
    SchemeView publish(SchemeId id, long version, PublishScheme order) {
        var scheme = schemes.get(id);
        scheme.mustBeAt(version);
        var before = schemes.findPublished(scheme.year());
        var published = scheme.publish(order, caller.subject(), clock.instant(), before.orElse(null));
        before.ifPresent(Scheme::supersede);
        schemes.flush();
        outbox.add(published);
        news.fire(new SchemeInForce(scheme.year()));
        return scheme.view();
    }

    /** What the topic says of a scheme that is not known here. */
    void learn(IncomingEvent event) {
        if (schemes.findByIdOptional(new SchemeId(event.subject())).isPresent()) {
            return;
        }
        var published = event.as(PublishedScheme.class);
        if (published.document() != null) {
            adopt(Scheme.retold(published, published.document()));
        }
    }

    private void adopt(Scheme told) {
        var now = schemes.findPublished(told.year());
        if (now.isPresent() && !told.isNewerThan(now.get())) {
            told.supersede();
        } else {
            now.ifPresent(Scheme::supersede);
            schemes.flush();
        }
        schemes.persistAndFlush(told);
        news.fire(new SchemeInForce(told.year()));
    }
}
