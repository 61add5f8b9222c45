package ruleoflaw.assessment.casebook;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A case as callers see it.
 *
 * @param remark why it was last returned, recommended or declined
 */
record CaseView(
        CaseId id,
        long version,
        UUID unitId,
        int year,
        CaseKind kind,
        String title,
        String summary,
        String story,
        List<UUID> fileIds,
        CaseStatus status,
        @Nullable String remark,
        @Nullable LocalDate publishedOn)
        implements Identified, Versioned {}
