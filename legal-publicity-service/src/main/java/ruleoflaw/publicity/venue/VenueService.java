package ruleoflaw.publicity.venue;

import static ruleoflaw.publicity.PublicityProblem.VENUE_IN_FUTURE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Keeps the register of venues. */
@ApplicationScoped
@Transactional
class VenueService {
    private final Venues venues;
    private final VenueChecks checks;
    private final VenuePolicy policy;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    VenueService(Venues venues, VenueChecks checks, VenuePolicy policy, Outbox outbox, Caller caller, Clock clock) {
        this.venues = venues;
        this.checks = checks;
        this.policy = policy;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Page<VenueView> list(VenueFilter filter, PageRequest page) {
        return Page.of(
                venues.matching(filter, caller.scope(), page),
                page,
                view -> view.id().value());
    }

    VenueView show(VenueId id) {
        return reach(id).view();
    }

    VenueView register(DescribeVenue description) {
        policy.mustAllow(caller.unit(), description);
        var venue = new Venue(caller.unit(), description);
        venues.persist(venue);
        outbox.add(venue.state());
        return venue.view();
    }

    VenueView describe(VenueId id, long version, DescribeVenue description) {
        var venue = at(id, version);
        policy.mustAllow(venue.unitId(), description);
        venue.describe(description);
        outbox.add(venue.state());
        return venue.view();
    }

    VenueView open(VenueId id, long version, LocalDate on) {
        var venue = at(id, version);
        outbox.addAll(List.of(venue.open(on, today()), venue.state()));
        return venue.view();
    }

    VenueView close(VenueId id, long version, String reason) {
        var venue = at(id, version);
        outbox.addAll(List.of(venue.close(reason, today()), venue.state()));
        return venue.view();
    }

    Page<VenueCheckView> checks(VenueId id, PageRequest page) {
        reach(id);
        return Page.of(checks.of(id, page), page, VenueCheckView::id);
    }

    VenueCheckView check(VenueId id, LocalDate on, VenueCheck.Verdict verdict, String note) {
        reach(id);
        if (on.isAfter(today())) {
            throw VENUE_IN_FUTURE.because(on).at("/checkedOn");
        }
        var check = new VenueCheck(id, on, verdict, note, caller.subject());
        checks.persist(check);
        return check.view();
    }

    private Venue at(VenueId id, long version) {
        var venue = reach(id);
        venue.mustBeAt(version);
        return venue;
    }

    private Venue reach(VenueId id) {
        var venue = venues.get(id);
        caller.mustReach(venue.unitId());
        return venue;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
