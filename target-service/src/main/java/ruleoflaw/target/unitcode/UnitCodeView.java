package ruleoflaw.target.unitcode;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A code as callers see it; both days belong to the time in which it holds, an absent one is open. */
record UnitCodeView(
        UUID id,
        UUID unitId,
        CodeKind kind,
        String code,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
