package ruleoflaw.target.subassignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A part as callers see it. */
record SubAssignmentView(
        SubAssignmentId id,
        long version,
        UUID assignmentId,
        @Nullable UUID parentId,
        UUID unitId,
        Receiver receiver,
        String receiverName,
        @Nullable String divisionCode,
        String title,
        BigDecimal weight,
        LocalDate due,
        LocalDate lastDay,
        String rule,
        PartStatus status,
        @Nullable LocalDate settledOn,
        boolean late,
        @Nullable String result)
        implements Identified, Versioned {}
