package ruleoflaw.target.sourcedocument;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which documents are wanted; a filter that is absent does not restrict. */
record SourceDocumentFilter(
        @RestQuery @Nullable Level level,
        @RestQuery @Nullable UUID parent,
        @RestQuery @Nullable String number) {}
