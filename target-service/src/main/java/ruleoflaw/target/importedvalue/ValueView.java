package ruleoflaw.target.importedvalue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.target.RecordSource;

/** A value with the source that says so. */
record ValueView(
        ImportedValueId id,
        long version,
        UUID unitId,
        int year,
        String code,
        String title,
        BigDecimal value,
        String valueUnit,
        LocalDate asOf,
        RecordSource source,
        String sentBy,
        String externalId,
        Instant receivedAt)
        implements Identified, Versioned {}
