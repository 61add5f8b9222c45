package ruleoflaw.inspection.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A file under review as callers see it.
 *
 * @param focus why it was chosen; absent when it was drawn by lot
 * @param reason why its score was corrected or it was withdrawn
 */
record CaseFileView(
        CaseFileId id,
        long version,
        UUID reviewId,
        UUID unitId,
        int year,
        String caseNumber,
        @Nullable String focus,
        CaseFileStatus status,
        List<ItemScore> items,
        BigDecimal points,
        BigDecimal possible,
        @Nullable String scoredBy,
        @Nullable LocalDate scoredOn,
        @Nullable String reason)
        implements Identified, Versioned {
    @Override
    public String home() {
        return "/v1/case-files";
    }
}
