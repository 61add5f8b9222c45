package ruleoflaw.target.meetingtask;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which tasks are wanted; a filter that is absent does not restrict. */
record TaskFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable UUID decision,
        @RestQuery @Nullable UUID assignment,
        @RestQuery @Nullable Boolean done) {}
