package ruleoflaw.target.dispute;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which disputes are wanted; a filter that is absent does not restrict. */
record DisputeFilter(
        @RestQuery @Nullable UUID assignment,
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable DisputeStatus status) {}
