package ruleoflaw.inspection.visit.load;

import java.time.LocalDate;
import java.util.UUID;

/** A visit to the unit in question, with the period of its round. */
public record ScheduledVisit(UUID roundId, LocalDate roundFrom, LocalDate roundTo, LocalDate on) {
    boolean overlaps(ScheduledVisit other) {
        return !roundId.equals(other.roundId) && !roundFrom.isAfter(other.roundTo) && !other.roundFrom.isAfter(roundTo);
    }
}
