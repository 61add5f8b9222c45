package ruleoflaw.publicity.person;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which persons are wanted; a filter that is absent does not restrict. */
record PersonFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable String kind,
        @RestQuery("staff-number") @Nullable String staffNumber) {}
