package ruleoflaw.target.extension;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which requests are wanted; a filter that is absent does not restrict. */
record ExtensionFilter(
        @RestQuery @Nullable UUID assignment,
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable ExtensionStatus status) {}
