package ruleoflaw.target.decision;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which decisions are wanted; a filter that is absent does not restrict. */
record DecisionFilter(
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable DecisionStatus status) {}
