package ruleoflaw.publicity.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A person as his own unit and the office see him. */
record PersonView(
        PersonId id,
        long version,
        UUID unitId,
        String staffNumber,
        String name,
        String kind,
        @Nullable String account,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn)
        implements Identified, Versioned {}
