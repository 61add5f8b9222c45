package ruleoflaw.target.bottleneck;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A difficult issue as callers see it. */
record BottleneckIssueView(
        BottleneckIssueId id,
        long version,
        UUID unitId,
        int year,
        UUID ownerId,
        String title,
        String description,
        LocalDate due,
        boolean livelihood,
        @Nullable UUID difficultyId,
        BottleneckIssueStatus status,
        LocalDate changedOn,
        @Nullable String progress,
        @Nullable String remark)
        implements Identified, Versioned {}
