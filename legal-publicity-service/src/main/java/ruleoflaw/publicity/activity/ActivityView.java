package ruleoflaw.publicity.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * An activity as callers see it.
 *
 * @param reason why it was rejected or withdrawn
 */
record ActivityView(
        ActivityId id,
        long version,
        UUID unitId,
        int year,
        @Nullable UUID plannedActivityId,
        String title,
        String kind,
        LocalDate heldOn,
        List<String> places,
        @Nullable String placeName,
        List<String> laws,
        List<String> audience,
        int headcount,
        String outcome,
        List<UUID> fileIds,
        ActivityStatus status,
        @Nullable String reason,
        LocalDate submittedOn,
        @Nullable LocalDate decidedOn)
        implements Identified, Versioned {}
