package ruleoflaw.inspection.round;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.inspection.annualplan.item.RoundKind;

/** Which rounds are wanted; a filter that is absent does not restrict. */
record RoundFilter(
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable RoundKind kind,
        @RestQuery @Nullable RoundStatus status) {}
