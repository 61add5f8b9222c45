package ruleoflaw.inspection.address;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which addresses are wanted; a filter that is absent does not restrict. */
record AddressFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable UUID circular,
        @RestQuery @Nullable AddressStatus status) {}
