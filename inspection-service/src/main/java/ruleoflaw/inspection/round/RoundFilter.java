package ruleoflaw.inspection.round;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which rounds are wanted; a filter that is absent does not restrict. */
record RoundFilter(
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable RoundKind kind,
        @RestQuery @Nullable RoundStatus status) {}
