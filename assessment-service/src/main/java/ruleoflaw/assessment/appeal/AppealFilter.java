package ruleoflaw.assessment.appeal;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which appeals are wanted; a filter that is absent does not restrict. */
record AppealFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable AppealStatus status) {}
