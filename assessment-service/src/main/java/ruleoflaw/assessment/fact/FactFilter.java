package ruleoflaw.assessment.fact;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which facts are wanted; {@code standing=true} leaves out those that were superseded. */
record FactFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable String measure,
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable String item,
        @RestQuery @Nullable Boolean standing) {}
