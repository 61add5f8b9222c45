package ruleoflaw.publicity.modelvillage;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A model village as callers see it. */
record ModelVillageView(
        ModelVillageId id,
        long version,
        UUID unitId,
        String village,
        Level level,
        String namedBy,
        String documentNumber,
        LocalDate namedOn,
        ModelVillageStatus status,
        @Nullable LocalDate recheckedOn,
        @Nullable String recheckDocument)
        implements Identified, Versioned {}
