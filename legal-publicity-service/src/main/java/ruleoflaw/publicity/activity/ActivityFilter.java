package ruleoflaw.publicity.activity;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which activities are wanted; a filter that is absent does not restrict. */
record ActivityFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable ActivityStatus status,
        @RestQuery @Nullable String kind,
        @RestQuery @Nullable String campaign) {}
