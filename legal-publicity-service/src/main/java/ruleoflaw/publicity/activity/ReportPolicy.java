package ruleoflaw.publicity.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.publicity.place.PlacesInForce;
import ruleoflaw.publicity.plan.PlannedActivities;
import ruleoflaw.publicity.unit.KnownUnits;

/** What a report may refer to: places in force that year, promises of the unit's own plan, files of its own. */
@ApplicationScoped
class ReportPolicy {
    private final KnownUnits units;
    private final PlacesInForce places;
    private final PlannedActivities planned;
    private final StoredFiles files;

    ReportPolicy(KnownUnits units, PlacesInForce places, PlannedActivities planned, StoredFiles files) {
        this.units = units;
        this.places = places;
        this.planned = planned;
        this.files = files;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 4xx naming the first reference that leads nowhere */
    void mustAllow(UUID unitId, ReportActivity report) {
        var year = report.heldOn().getYear();
        units.mustBeActive(unitId);
        places.mustHold(year, report.places());
        if (report.plannedActivityId() != null) {
            planned.mustBeInForce(report.plannedActivityId(), unitId, year);
        }
        files.mustExist(report.files());
    }
}
