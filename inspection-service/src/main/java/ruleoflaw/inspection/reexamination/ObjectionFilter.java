package ruleoflaw.inspection.reexamination;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which objections are wanted; a filter that is absent does not restrict. */
record ObjectionFilter(
        @RestQuery @Nullable UUID opinion,
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable ObjectionStatus status) {}
