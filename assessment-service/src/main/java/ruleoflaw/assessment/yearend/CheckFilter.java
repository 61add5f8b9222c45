package ruleoflaw.assessment.yearend;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which checks are wanted; a filter that is absent does not restrict. */
record CheckFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable CheckStatus status) {}
