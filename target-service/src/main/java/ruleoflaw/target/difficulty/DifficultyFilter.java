package ruleoflaw.target.difficulty;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which are wanted; a filter that is absent does not restrict. */
record DifficultyFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable DifficultyStatus status) {}
