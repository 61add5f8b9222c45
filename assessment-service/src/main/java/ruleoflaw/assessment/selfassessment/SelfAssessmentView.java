package ruleoflaw.assessment.selfassessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A self-assessment as its unit and the office see it. */
record SelfAssessmentView(
        SelfAssessmentId id,
        long version,
        UUID unitId,
        int year,
        String summary,
        List<SelfLine> lines,
        List<UUID> fileIds,
        SelfStatus status,
        @Nullable String reason,
        String submittedBy,
        Instant submittedAt)
        implements Identified, Versioned {}
