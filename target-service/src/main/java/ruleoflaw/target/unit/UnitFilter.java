package ruleoflaw.target.unit;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which units are wanted; a filter that is absent does not restrict. */
record UnitFilter(
        @RestQuery @Nullable UnitGroup group,
        @RestQuery @Nullable UnitType type,
        @RestQuery @Nullable String uscc,
        @RestQuery @Nullable String name) {}
