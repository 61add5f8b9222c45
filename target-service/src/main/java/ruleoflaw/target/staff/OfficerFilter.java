package ruleoflaw.target.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which officers are wanted; a filter that is absent does not restrict. */
record OfficerFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery("valid-to") @Nullable LocalDate validTo) {}
