package ruleoflaw.publicity.study;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which study sessions are wanted; a filter that is absent does not restrict. */
record StudySessionFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable StudyMode mode,
        @RestQuery @Nullable StudyKind kind) {}
