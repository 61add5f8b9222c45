package ruleoflaw.publicity.venue;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which venues are wanted; a filter that is absent does not restrict. */
record VenueFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable VenueType type,
        @RestQuery @Nullable VenueStatus status) {}
