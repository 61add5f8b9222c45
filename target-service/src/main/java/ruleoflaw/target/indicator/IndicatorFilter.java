package ruleoflaw.target.indicator;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which lines of an edition are wanted; a filter that is absent does not restrict. */
record IndicatorFilter(
        @RestQuery @Nullable Integer level,
        @RestQuery @Nullable IndicatorKind kind) {}
