package ruleoflaw.assessment.pilot;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A pilot as callers see it.
 *
 * @param unitId absent when the county itself is the pilot
 * @param readiness in percent, once the self-check has ended
 */
public record PilotView(
        PilotId id,
        long version,
        @Nullable UUID unitId,
        int year,
        PilotKind kind,
        PilotLevel level,
        String title,
        @Nullable UUID standardId,
        PilotStage stage,
        @Nullable String readiness,
        List<PilotStep> steps)
        implements Identified, Versioned {}
