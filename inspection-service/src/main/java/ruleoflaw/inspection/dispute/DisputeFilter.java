package ruleoflaw.inspection.dispute;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which disputes are wanted; a filter that is absent does not restrict. */
record DisputeFilter(
        @RestQuery @Nullable UUID finding,
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable DisputeStatus status) {}
