package ruleoflaw.publicity.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A planned activity as callers see it. */
record PlannedActivityView(
        PlannedActivityId id,
        long version,
        UUID planId,
        String title,
        String kind,
        List<String> places,
        List<String> audience,
        List<String> laws,
        LocalDate plannedOn)
        implements Identified, Versioned {}
