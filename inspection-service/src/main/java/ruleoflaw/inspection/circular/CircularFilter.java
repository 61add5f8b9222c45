package ruleoflaw.inspection.circular;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which circulars are wanted; a filter that is absent does not restrict.
 *
 * @param unit only those that name this unit, or a person of it
 */
record CircularFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable CircularKind kind,
        @RestQuery @Nullable CircularStatus status) {}
