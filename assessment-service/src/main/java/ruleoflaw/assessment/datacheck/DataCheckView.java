package ruleoflaw.assessment.datacheck;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** @param sheetHash the sheet the unit looked at */
record DataCheckView(
        DataCheckId id,
        long version,
        UUID unitId,
        int year,
        String sheetHash,
        DataCheckStatus status,
        @Nullable String remarks,
        String checkedBy,
        LocalDate checkedOn,
        @Nullable String answer)
        implements Identified, Versioned {}
