package ruleoflaw.assessment.imported;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** An imported fact as callers see it. */
record ImportedView(
        ImportedId id,
        long version,
        UUID unitId,
        int year,
        String measure,
        UUID item,
        SortedMap<String, String> attributes,
        String source,
        String importedBy,
        Instant importedAt,
        ImportStatus status,
        @Nullable String objection,
        @Nullable String evidence,
        @Nullable LocalDate objectedOn,
        @Nullable String ruling,
        @Nullable String ruledBy)
        implements Identified, Versioned {}
