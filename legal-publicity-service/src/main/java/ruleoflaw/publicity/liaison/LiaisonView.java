package ruleoflaw.publicity.liaison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A liaison as his own township and the office see him. */
record LiaisonView(
        LiaisonId id,
        long version,
        UUID unitId,
        String village,
        String name,
        String category,
        @Nullable String certificate,
        @Nullable LocalDate certifiedOn,
        BigDecimal trainedHours,
        @Nullable LocalDate removedOn,
        @Nullable String reason)
        implements Identified, Versioned {}
