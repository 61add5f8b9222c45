package ruleoflaw.target.assignment;

import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which assignments are wanted; a filter that is absent does not restrict. */
record AssignmentFilter(
        @RestQuery @Nullable UUID plan,
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable UUID target,
        @RestQuery @Nullable AssignmentStatus status,
        @RestQuery @Nullable Outcome outcome,
        @RestQuery("due-to") @Nullable LocalDate dueTo,
        @RestQuery @DefaultValue("false") boolean overdue) {}
