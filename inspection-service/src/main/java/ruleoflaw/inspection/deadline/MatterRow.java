package ruleoflaw.inspection.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.inspection.ladder.MatterKind;

/** A matter in a list. */
record MatterRow(
        MatterId id,
        MatterKind kind,
        UUID subject,
        @Nullable UUID unitId,
        int year,
        String title,
        LocalDate due,
        LocalDate lastDay,
        DayUnit dayUnit,
        String rule,
        MatterStatus status,
        @Nullable LocalDate nextOn) {}
