package ruleoflaw.inspection.urging;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which urging orders are wanted; a filter that is absent does not restrict. */
record UrgingFilter(
        @RestQuery @Nullable UUID unit, @RestQuery @Nullable UrgingStatus status) {}
