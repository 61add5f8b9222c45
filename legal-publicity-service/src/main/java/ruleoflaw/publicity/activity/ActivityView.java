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
 * @param likePictures how many other pictures like its own were known when it was submitted
 * @param reason why it was rejected or withdrawn
 */
record ActivityView(
        ActivityId id,
        long version,
        UUID unitId,
        int year,
        @Nullable String number,
        @Nullable UUID plannedActivityId,
        String title,
        String kind,
        @Nullable String campaign,
        LocalDate heldOn,
        List<String> places,
        @Nullable String placeName,
        List<String> villages,
        List<UUID> coOrganisers,
        List<String> laws,
        List<String> audience,
        int headcount,
        String outcome,
        int peopleServed,
        int questionsAnswered,
        int disputesSettled,
        List<UUID> fileIds,
        int likePictures,
        ActivityStatus status,
        @Nullable String reason,
        LocalDate submittedOn,
        @Nullable LocalDate decidedOn)
        implements Identified, Versioned {}
