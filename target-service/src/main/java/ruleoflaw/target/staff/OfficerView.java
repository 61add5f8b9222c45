package ruleoflaw.target.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** An officer as the unit and the office see it. */
record OfficerView(
        OfficerId id,
        long version,
        UUID unitId,
        String name,
        String post,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable String certificateNumber,
        @Nullable LocalDate certifiedOn,
        @Nullable LocalDate certificateValidUntil)
        implements Identified, Versioned {}
