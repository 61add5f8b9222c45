package ruleoflaw.target.leadinggroup;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which groups are wanted; a filter that is absent does not restrict.
 *
 * @param current whether the group is in force today under a head who is in office
 */
record LeadingGroupFilter(
        @RestQuery @Nullable UUID unit, @RestQuery @Nullable Boolean current) {}
