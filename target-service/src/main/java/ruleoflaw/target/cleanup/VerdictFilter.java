package ruleoflaw.target.cleanup;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which documents of a round are wanted; a filter that is absent does not restrict. */
record VerdictFilter(
        @RestQuery @Nullable UUID unit, @RestQuery @Nullable Verdict verdict) {}
