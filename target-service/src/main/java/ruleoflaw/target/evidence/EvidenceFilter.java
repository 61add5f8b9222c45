package ruleoflaw.target.evidence;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which evidence is wanted; a filter that is absent does not restrict. */
record EvidenceFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable EvidenceKind kind,
        @RestQuery @Nullable UUID assignment,
        @RestQuery @Nullable UUID site,
        @RestQuery @Nullable Boolean late) {}
