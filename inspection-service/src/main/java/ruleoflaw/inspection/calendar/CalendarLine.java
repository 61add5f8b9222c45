package ruleoflaw.inspection.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.inspection.visit.VisitMode;
import ruleoflaw.inspection.visit.VisitStatus;

/** One visit to one unit as it is read; a unit without any has one line without a visit. */
record CalendarLine(
        UUID unitId,
        String unit,
        @Nullable UUID visitId,
        @Nullable UUID roundId,
        @Nullable String round,
        @Nullable LocalDate roundFrom,
        @Nullable LocalDate roundTo,
        @Nullable VisitMode mode,
        @Nullable LocalDate on,
        @Nullable VisitStatus status) {
    boolean sealed() {
        return mode == VisitMode.UNANNOUNCED && status != VisitStatus.CLOSED;
    }
}
