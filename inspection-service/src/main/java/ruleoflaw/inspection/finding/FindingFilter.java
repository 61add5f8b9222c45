package ruleoflaw.inspection.finding;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which findings are wanted; a filter that is absent does not restrict. */
record FindingFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable UUID round,
        @RestQuery @Nullable FindingSource source,
        @RestQuery @Nullable FindingStatus status,
        @RestQuery @Nullable Severity severity,
        @RestQuery @Nullable Integer year,
        @RestQuery("merged-into") @Nullable UUID mergedInto) {}
