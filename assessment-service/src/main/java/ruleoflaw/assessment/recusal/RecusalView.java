package ruleoflaw.assessment.recusal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A recusal; in force until it was lifted. */
record RecusalView(
        RecusalId id,
        long version,
        String person,
        UUID unitId,
        String reason,
        String declaredBy,
        LocalDate declaredOn,
        @Nullable String liftedBy,
        @Nullable LocalDate liftedOn,
        @Nullable String liftingReason)
        implements Identified, Versioned {}
