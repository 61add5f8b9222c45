package ruleoflaw.publicity.duty;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which duty lists are wanted; a filter that is absent does not restrict. */
record DutyListFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable DutyListStatus status) {}
