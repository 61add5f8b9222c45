package ruleoflaw.inspection.casefile;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which files are wanted; a filter that is absent does not restrict. */
record CaseFileFilter(
        @RestQuery @Nullable UUID review,
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable CaseFileStatus status) {}
