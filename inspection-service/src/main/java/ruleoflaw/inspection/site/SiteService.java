package ruleoflaw.inspection.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;

/** Keeps the copy of the places. */
@ApplicationScoped
@Transactional
class SiteService {
    private final KnownSites sites;

    SiteService(KnownSites sites) {
        this.sites = sites;
    }

    Page<SiteView> list(@Nullable UUID unit, PageRequest page) {
        return Page.of(sites.inUse(unit, page), page, SiteView::id);
    }

    void know(UUID id, SiteKind kind, SiteNews news, long version) {
        sites.findByIdOptional(id)
                .ifPresentOrElse(
                        known -> known.learn(news, version),
                        () -> sites.persist(new KnownSite(id, kind, news, version)));
    }
}
