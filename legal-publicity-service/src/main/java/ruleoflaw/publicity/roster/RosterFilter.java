package ruleoflaw.publicity.roster;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which people of the roster are wanted; a filter that is absent does not restrict. */
record RosterFilter(
        @RestQuery @Nullable UUID unit, @RestQuery @Nullable Post post) {}
