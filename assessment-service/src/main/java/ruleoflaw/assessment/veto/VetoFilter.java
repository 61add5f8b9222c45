package ruleoflaw.assessment.veto;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which veto cases are wanted; a filter that is absent does not restrict. */
record VetoFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable VetoStatus status) {}
