package ruleoflaw.publicity.figure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A quarter's legal aid as callers see it.
 *
 * @param decidedInTimeRate within 7 days, in per cent of those decided; null when there were none
 * @param assignedInTimeRate within 3 days, in per cent of those assigned
 */
record LegalAidView(
        LegalAidQuarterId id,
        long version,
        LegalAidFigures figures,
        @Nullable String decidedInTimeRate,
        @Nullable String assignedInTimeRate,
        Instant importedAt)
        implements Identified, Versioned {}
