package ruleoflaw.target.amendment;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which amendments are wanted; a filter that is absent does not restrict. */
record AmendmentFilter(
        @RestQuery @Nullable UUID plan, @RestQuery @Nullable AmendmentStatus status) {}
