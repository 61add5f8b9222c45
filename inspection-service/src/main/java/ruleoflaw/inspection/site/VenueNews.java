package ruleoflaw.inspection.site;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code publicity.venue.state.v1}; a venue that is closed is no longer visited. */
record VenueNews(UUID unitId, String name, @Nullable String place, String status) {
    SiteNews asSite() {
        return new SiteNews(unitId, name, place, !status.equals("CLOSED"));
    }
}
