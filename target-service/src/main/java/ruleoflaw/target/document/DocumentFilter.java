package ruleoflaw.target.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which documents are wanted; a filter that is absent does not restrict. */
record DocumentFilter(
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable DocumentStatus status,
        @RestQuery("valid-to") @Nullable LocalDate validTo) {}
