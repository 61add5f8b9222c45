package ruleoflaw.chassis.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted. Lists are ordered by id; ids are UUIDv7, so that is the order of creation.
 *
 * @param limit rows on the page, 1 to 200
 * @param cursor the {@code next} of the page before; absent for the first
 */
public record PageRequest(
        @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
        @RestQuery @Nullable String cursor) {

    /** The id after which the page begins, or a value before every id. */
    public UUID after() {
        return Optional.ofNullable(cursor).map(Cursor::idIn).orElse(new UUID(0, 0));
    }

    /** One more than the page holds: whether it comes tells whether there is a next page. */
    public int limitPlusOne() {
        return limit + 1;
    }
}
