package ruleoflaw.assessment.entry;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which entries are wanted; a filter that is absent does not restrict. */
record EntryFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable Side side,
        @RestQuery @Nullable EntryStatus status) {}
