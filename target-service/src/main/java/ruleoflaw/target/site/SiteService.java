package ruleoflaw.target.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.PastDays;

/** A unit keeps the list of its field sites. */
@ApplicationScoped
@Transactional
class SiteService {
    private final Sites sites;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    SiteService(Sites sites, Caller caller, Outbox outbox, Clock clock) {
        this.sites = sites;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<SiteView> list(SiteFilter filter, PageRequest page) {
        return Page.of(sites.matching(filter, page), page, view -> view.id().value());
    }

    SiteView show(SiteId id) {
        return sites.get(id).view();
    }

    SiteView open(DescribeSite request) {
        PastDays.mustHaveCome(request.openedOn(), LocalDate.now(clock), "/openedOn");
        var site = new Site(caller.unit(), request);
        sites.persist(site);
        outbox.add(site.state());
        return site.view();
    }

    SiteView revise(SiteId id, long version, DescribeSite request) {
        var site = sites.get(id, version);
        outbox.add(site.revise(request));
        return site.view();
    }

    SiteView close(SiteId id, long version) {
        var site = sites.get(id, version);
        outbox.add(site.close(LocalDate.now(clock)));
        return site.view();
    }
}
