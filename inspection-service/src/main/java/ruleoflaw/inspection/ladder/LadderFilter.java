package ruleoflaw.inspection.ladder;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which ladders are wanted; a filter that is absent does not restrict. */
record LadderFilter(
        @RestQuery @Nullable MatterKind kind,
        @RestQuery @Nullable UUID round) {}
