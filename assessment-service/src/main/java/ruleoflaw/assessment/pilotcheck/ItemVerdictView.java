package ruleoflaw.assessment.pilotcheck;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A verdict as callers see it. */
record ItemVerdictView(
        UUID id,
        UUID pilotId,
        String itemCode,
        String itemTitle,
        Verdict verdict,
        @Nullable String explanation,
        List<UUID> factIds) {}
