package ruleoflaw.assessment.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.run.RunId;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * An appeal as its unit and those who work on it see it.
 *
 * @param pointsBefore what was noticed; null when the leaf did not apply
 * @param lastDay until when it is to be decided, by the rule beside it
 * @param late whether it was decided after that day
 * @param difference of the unit's total, with its sign; only when it was upheld
 */
record AppealView(
        AppealId id,
        long version,
        RunId runId,
        UUID unitId,
        int year,
        String leaf,
        @Nullable String pointsBefore,
        String ground,
        List<UUID> fileIds,
        LocalDate submittedOn,
        LocalDate lastDay,
        String rule,
        AppealStatus status,
        @Nullable String reason,
        @Nullable LocalDate decidedOn,
        @Nullable Boolean late,
        @Nullable String difference)
        implements Identified, Versioned {}
