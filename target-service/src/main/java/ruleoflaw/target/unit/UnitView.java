package ruleoflaw.target.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A unit as callers see it. */
record UnitView(
        UnitId id,
        long version,
        String name,
        String shortName,
        CreditCode uscc,
        UnitType type,
        UnitGroup group,
        @Nullable String divisionCode,
        boolean active,
        @Nullable LocalDate abolishedOn)
        implements Identified, Versioned {}
