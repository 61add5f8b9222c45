package ruleoflaw.inspection.rectification;

import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which orders are wanted; a filter that is absent does not restrict. */
record OrderFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable UUID finding,
        @RestQuery @Nullable RectificationStatus status,
        @RestQuery("due-to") @Nullable LocalDate dueTo,
        @RestQuery @Nullable Boolean late) {}
