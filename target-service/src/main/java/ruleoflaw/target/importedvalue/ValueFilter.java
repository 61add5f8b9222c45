package ruleoflaw.target.importedvalue;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which values are wanted; a filter that is absent does not restrict. */
record ValueFilter(
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable String code) {}
