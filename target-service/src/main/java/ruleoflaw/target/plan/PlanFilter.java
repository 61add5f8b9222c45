package ruleoflaw.target.plan;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which plans are wanted; a filter that is absent does not restrict. */
record PlanFilter(
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable PlanStatus status) {}
