package ruleoflaw.inspection.round;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.inspection.visit.VisitId;
import ruleoflaw.inspection.visit.VisitMode;
import ruleoflaw.inspection.visit.VisitStatus;
import ruleoflaw.inspection.visit.VisitView;
import ruleoflaw.inspection.visit.load.VisitWarning;

/** A visit that was just planned, with what the office should think over. */
public record PlannedVisitView(
        VisitId id,
        long version,
        UUID roundId,
        UUID unitId,
        VisitMode mode,
        LocalDate on,
        @Nullable String place,
        VisitStatus status,
        @Nullable LocalDate closedOn,
        @Nullable String reason,
        Set<VisitWarning> warnings)
        implements Identified, Versioned {
    static PlannedVisitView of(VisitView visit, Set<VisitWarning> warnings) {
        return new PlannedVisitView(
                visit.id(),
                visit.version(),
                visit.roundId(),
                visit.unitId(),
                visit.mode(),
                visit.on(),
                visit.place(),
                visit.status(),
                visit.closedOn(),
                visit.reason(),
                warnings);
    }

    @Override
    public String home() {
        return "/v1/visits";
    }
}
