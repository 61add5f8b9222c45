package ruleoflaw.target.hearing;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which hearings are wanted; a filter that is absent does not restrict. */
record HearingFilter(
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable Attendance attendance,
        @RestQuery @Nullable AbsenceStatus absence) {}
