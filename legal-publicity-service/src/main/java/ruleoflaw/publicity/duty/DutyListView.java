package ruleoflaw.publicity.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A duty list as callers see it. */
record DutyListView(
        DutyListId id,
        long version,
        UUID unitId,
        int year,
        List<DutyLine> duties,
        DutyListStatus status,
        @Nullable String reason,
        @Nullable LocalDate publishedOn)
        implements Identified, Versioned {}
