package ruleoflaw.inspection.visit.load;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is planned for one unit, looked at as a whole. */
public record VisitLoad(List<ScheduledVisit> visits) {
    public Set<VisitWarning> warnings(Quarter quarter, int perQuarter) {
        var warnings = EnumSet.noneOf(VisitWarning.class);
        var inQuarter =
                visits.stream().filter(visit -> quarter.contains(visit.on())).toList();
        if (inQuarter.size() > perQuarter) {
            warnings.add(VisitWarning.OVERLOAD);
        }
        if (inQuarter.stream().anyMatch(one -> visits.stream().anyMatch(one::overlaps))) {
            warnings.add(VisitWarning.OVERLAP);
        }
        return warnings;
    }
}
