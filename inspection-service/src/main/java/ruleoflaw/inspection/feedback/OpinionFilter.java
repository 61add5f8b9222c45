package ruleoflaw.inspection.feedback;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which feedback opinions are wanted; a filter that is absent does not restrict. */
record OpinionFilter(
        @RestQuery @Nullable UUID round,
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable OpinionStatus status) {}
