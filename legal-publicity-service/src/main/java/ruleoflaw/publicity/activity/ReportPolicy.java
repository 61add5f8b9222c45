package ruleoflaw.publicity.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.publicity.catalogue.Catalogue;
import ruleoflaw.publicity.catalogue.Catalogues;
import ruleoflaw.publicity.division.Villages;
import ruleoflaw.publicity.place.PlacesInForce;
import ruleoflaw.publicity.plan.PlannedActivities;
import ruleoflaw.publicity.unit.KnownUnits;

/** What a report may refer to: words and places in use, promises of the unit's own plan, files of its own. */
@ApplicationScoped
class ReportPolicy {
    private final KnownUnits units;
    private final PlacesInForce places;
    private final Catalogues catalogues;
    private final Villages villages;
    private final PlannedActivities planned;
    private final StoredFiles files;

    ReportPolicy(
            KnownUnits units,
            PlacesInForce places,
            Catalogues catalogues,
            Villages villages,
            PlannedActivities planned,
            StoredFiles files) {
        this.units = units;
        this.places = places;
        this.catalogues = catalogues;
        this.villages = villages;
        this.planned = planned;
        this.files = files;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 4xx naming the first reference that leads nowhere */
    void mustAllow(UUID unitId, ReportActivity report) {
        var year = report.heldOn().getYear();
        units.mustBeActive(unitId);
        places.mustHold(year, report.places());
        mustBeInUse(report);
        villages.mustExist(report.villageCodes(), "/villages");
        units.mustBeKnown(report.partners(), "/coOrganisers");
        if (report.plannedActivityId() != null) {
            planned.mustBeInForce(report.plannedActivityId(), unitId, year);
        }
        files.mustExist(report.files());
    }

    private void mustBeInUse(ReportActivity report) {
        var day = report.heldOn();
        catalogues.mustHold(Catalogue.ACTIVITY_KIND, day, report.kind(), "/kind");
        if (report.campaign() != null) {
            catalogues.mustHold(Catalogue.CAMPAIGN, day, report.campaign(), "/campaign");
        }
        catalogues.mustHold(Catalogue.LAW, day, report.laws(), "/laws");
        catalogues.mustHold(Catalogue.AUDIENCE, day, report.audience(), "/audience");
    }
}
