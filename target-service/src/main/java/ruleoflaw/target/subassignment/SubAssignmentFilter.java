package ruleoflaw.target.subassignment;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which parts are wanted; a filter that is absent does not restrict. */
record SubAssignmentFilter(
        @RestQuery @Nullable UUID assignment,
        @RestQuery @Nullable UUID parent,
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable PartStatus status) {}
