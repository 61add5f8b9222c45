package ruleoflaw.assessment.imported;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which imported facts are wanted; a filter that is absent does not restrict. */
record ImportFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable String measure) {}
