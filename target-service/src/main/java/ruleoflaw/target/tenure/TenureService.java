package ruleoflaw.target.tenure;

import static ruleoflaw.target.OrganisationProblem.POST_OCCUPIED;
import static ruleoflaw.target.OrganisationProblem.TENURE_MISDATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.post.PostId;
import ruleoflaw.target.post.Posts;

/** Keeps who holds which post: one after another, never two at once. */
@ApplicationScoped
@Transactional
class TenureService {
    private final Tenures tenures;
    private final Posts posts;
    private final Outbox outbox;
    private final Event<TenureEnded> departures;

    TenureService(Tenures tenures, Posts posts, Outbox outbox, Event<TenureEnded> departures) {
        this.tenures = tenures;
        this.posts = posts;
        this.outbox = outbox;
        this.departures = departures;
    }

    Page<TenureView> list(TenureFilter filter, PageRequest page) {
        return Page.of(tenures.matching(filter, page), page, view -> view.id().value());
    }

    TenureView show(TenureId id) {
        return tenures.get(id).view();
    }

    TenureView begin(PostId id, BeginTenure request) {
        var post = posts.get(id);
        tenures.findLast(id).ifPresent(last -> mustFollow(last, request));
        var tenure = new Tenure(post, request);
        tenures.persist(tenure);
        outbox.add(tenure.begun());
        return tenure.view();
    }

    TenureView end(TenureId id, long version, EndTenure request) {
        var tenure = tenures.get(id);
        tenure.mustBeAt(version);
        outbox.add(tenure.end(request));
        departures.fire(new TenureEnded(id.value(), tenure.unitId(), request.on()));
        return tenure.view();
    }

    private static void mustFollow(Tenure last, BeginTenure request) {
        var end = last.heldTo();
        if (end == null) {
            throw POST_OCCUPIED.because(last.heldFrom());
        }
        if (!request.from().isAfter(end)) {
            throw TENURE_MISDATED.because(end.plusDays(1)).at("/from");
        }
    }
}
