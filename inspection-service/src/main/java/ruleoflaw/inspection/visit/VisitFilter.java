package ruleoflaw.inspection.visit;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which visits are wanted; a filter that is absent does not restrict. */
record VisitFilter(
        @RestQuery @Nullable UUID round,
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable VisitStatus status) {}
