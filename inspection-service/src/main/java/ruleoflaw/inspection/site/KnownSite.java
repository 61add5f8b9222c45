package ruleoflaw.inspection.site;

import static ruleoflaw.inspection.VisitProblem.SITE_DOES_NOT_FIT;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our own small copy of a place; it only ever moves forward. */
@Entity
class KnownSite {
    @Id
    private UUID id;

    private long seen;

    @Enumerated(EnumType.STRING)
    private SiteKind kind;

    private UUID unitId;
    private String name;
    private @Nullable String place;
    private boolean active;

    @SuppressWarnings("NullAway.Init")
    protected KnownSite() {}

    KnownSite(UUID id, SiteKind kind, SiteNews news, long version) {
        this.id = id;
        this.kind = kind;
        this.seen = version;
        take(news);
    }

    /** Takes over the news, unless something newer is known already. */
    void learn(SiteNews news, long version) {
        if (version > seen) {
            seen = version;
            take(news);
        }
    }

    private void take(SiteNews news) {
        unitId = news.unitId();
        name = news.name();
        place = news.place();
        active = news.active();
    }

    void mustBeOf(UUID unit) {
        if (!active || !unitId.equals(unit)) {
            throw SITE_DOES_NOT_FIT.because().at("/siteId");
        }
    }
}
