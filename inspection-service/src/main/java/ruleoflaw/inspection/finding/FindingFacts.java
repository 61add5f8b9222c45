package ruleoflaw.inspection.finding;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.inspection.finding.FindingEvent.FindingConfirmed;
import ruleoflaw.inspection.finding.FindingEvent.FindingMerged;
import ruleoflaw.inspection.finding.FindingEvent.FindingState;
import ruleoflaw.inspection.finding.FindingEvent.FindingTransferred;
import ruleoflaw.inspection.finding.FindingEvent.FindingWithdrawn;

/** Words what happened to a finding; what others read of it is the same in every event. */
record FindingFacts(
        UUID id,
        UUID unitId,
        int year,
        FindingSource source,
        Severity severity,
        LocalDate foundOn,
        FindingOutcome outcome) {
    FindingConfirmed confirmed() {
        return new FindingConfirmed(id, unitId, year, source, severity, foundOn, outcome);
    }

    FindingWithdrawn withdrawn() {
        return new FindingWithdrawn(id, unitId, year, source, severity, foundOn, outcome);
    }

    FindingMerged merged(UUID intoId) {
        return new FindingMerged(id, unitId, year, intoId);
    }

    FindingTransferred transferred(UUID fromUnitId) {
        return new FindingTransferred(id, fromUnitId, unitId, year, source, severity, foundOn, outcome);
    }

    FindingState state() {
        return new FindingState(id, unitId, year, source, severity, foundOn, outcome);
    }
}
