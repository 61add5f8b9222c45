package ruleoflaw.inspection.focus;

import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which focuses are wanted; a filter that is absent does not restrict.
 *
 * @param on a day on which it must be in force
 */
record FocusFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable FocusKind kind,
        @RestQuery @Nullable LocalDate on) {}
