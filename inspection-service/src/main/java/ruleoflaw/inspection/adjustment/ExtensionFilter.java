package ruleoflaw.inspection.adjustment;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which extensions are wanted; a filter that is absent does not restrict. */
record ExtensionFilter(
        @RestQuery @Nullable UUID order,
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable ExtensionStatus status) {}
