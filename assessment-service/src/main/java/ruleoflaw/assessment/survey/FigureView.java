package ruleoflaw.assessment.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A figure with its source and, if there was one, the objection.
 *
 * @param imported what the third party delivered, in percent
 * @param claimed what the unit says instead
 * @param ruled what counts in its place; null when the imported value counts
 */
record FigureView(
        FigureId id,
        long version,
        UUID unitId,
        int year,
        String title,
        String source,
        LocalDate heldOn,
        String imported,
        int respondents,
        Instant importedAt,
        FigureStatus status,
        @Nullable String objection,
        @Nullable String claimed,
        List<UUID> fileIds,
        @Nullable LocalDate objectedOn,
        @Nullable String ruling,
        @Nullable String ruled,
        @Nullable String ruledBy)
        implements Identified, Versioned {}
