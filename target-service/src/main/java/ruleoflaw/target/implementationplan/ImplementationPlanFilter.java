package ruleoflaw.target.implementationplan;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which implementation plans are wanted; a filter that is absent does not restrict. */
record ImplementationPlanFilter(
        @RestQuery @Nullable UUID plan,
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable ImplementationPlanStatus status) {}
