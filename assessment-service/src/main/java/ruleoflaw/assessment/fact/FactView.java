package ruleoflaw.assessment.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact as callers see it.
 *
 * @param evidence where the evidence is named, in the words of the service that told it
 * @param files the files that prove it, to be read at the service that told it
 * @param retracted whether its subject took back what it had said
 * @param supersededBy the fact that stands in its place, or null when it stands itself
 */
record FactView(
        UUID id,
        UUID unitId,
        String measure,
        int year,
        String item,
        SortedMap<String, String> attributes,
        LocalDate occurredOn,
        UUID eventId,
        String eventType,
        long eventVersion,
        @Nullable String evidence,
        List<EvidenceFile> files,
        boolean retracted,
        @Nullable UUID supersededBy) {}
