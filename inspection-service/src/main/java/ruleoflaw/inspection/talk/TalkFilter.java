package ruleoflaw.inspection.talk;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which talks are wanted; a filter that is absent does not restrict. */
record TalkFilter(
        @RestQuery @Nullable UUID unit, @RestQuery @Nullable TalkStatus status) {}
