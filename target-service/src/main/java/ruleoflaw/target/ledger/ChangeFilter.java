package ruleoflaw.target.ledger;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Between which instants, and whose assignments; an assignment that changed and changed back is not there.
 *
 * @param from the earlier instant
 * @param to the later one
 */
record ChangeFilter(
        @RestQuery @NotNull OffsetDateTime from,
        @RestQuery @NotNull OffsetDateTime to,
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable UUID plan) {}
