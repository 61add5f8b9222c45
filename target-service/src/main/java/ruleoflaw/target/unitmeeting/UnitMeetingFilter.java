package ruleoflaw.target.unitmeeting;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which are wanted; a filter that is absent does not restrict. */
record UnitMeetingFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable UnitMeetingStatus status) {}
