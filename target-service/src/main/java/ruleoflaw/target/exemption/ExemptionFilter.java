package ruleoflaw.target.exemption;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which claims are wanted; a filter that is absent does not restrict. */
record ExemptionFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable ExemptionStatus status) {}
