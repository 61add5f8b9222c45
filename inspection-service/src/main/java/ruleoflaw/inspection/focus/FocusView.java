package ruleoflaw.inspection.focus;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A risk focus as those who inspect see it. */
record FocusView(
        FocusId id,
        long version,
        UUID unitId,
        FocusKind kind,
        String name,
        String reason,
        FocusSource source,
        int weight,
        LocalDate from,
        LocalDate to)
        implements Identified, Versioned {}
