package ruleoflaw.target.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assignment in a list. */
record AssignmentRow(
        AssignmentId id,
        long version,
        UUID planId,
        UUID targetId,
        String targetCode,
        String title,
        UUID unitId,
        String unitName,
        BigDecimal weight,
        LocalDate due,
        LocalDate lastDay,
        AssignmentStatus status,
        @Nullable Outcome outcome,
        int percent,
        @Nullable LocalDate reportedOn) {}
