package ruleoflaw.target.adviser;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** An adviser as the unit and the office see it. */
record AdviserView(
        AdviserId id,
        long version,
        UUID unitId,
        String name,
        AdviserKind kind,
        String organisation,
        String document,
        LocalDate appointedFrom,
        LocalDate appointedUntil)
        implements Identified, Versioned {}
