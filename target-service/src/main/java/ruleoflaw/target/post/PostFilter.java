package ruleoflaw.target.post;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which posts are wanted; a filter that is absent does not restrict. */
record PostFilter(
        @RestQuery @Nullable UUID unit, @RestQuery @Nullable PostKind kind) {}
