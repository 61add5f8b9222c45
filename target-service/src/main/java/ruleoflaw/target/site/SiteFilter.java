package ruleoflaw.target.site;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which sites are wanted; a filter that is absent does not restrict. */
record SiteFilter(
        @RestQuery @Nullable UUID unit, @RestQuery @Nullable Boolean active) {}
