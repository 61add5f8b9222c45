package ruleoflaw.publicity.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.table.Table;
import ruleoflaw.publicity.catalogue.Catalogues;
import ruleoflaw.publicity.place.PlacesInForce;

/** Takes over a unit's list of activities: all lines or none; what was reported under its number already stays. */
@ApplicationScoped
@Transactional
class ActivityImport {
    private final Activities activities;
    private final ActivityService service;
    private final Catalogues catalogues;
    private final PlacesInForce places;
    private final Caller caller;
    private final Clock clock;

    ActivityImport(
            Activities activities,
            ActivityService service,
            Catalogues catalogues,
            PlacesInForce places,
            Caller caller,
            Clock clock) {
        this.activities = activities;
        this.service = service;
        this.catalogues = catalogues;
        this.places = places;
        this.caller = caller;
        this.clock = clock;
    }

    /** What an import did, or would do; counts activities. */
    record ImportedActivities(int created, int unchanged, boolean dryRun) {}

    ImportedActivities take(Table table, boolean dryRun) {
        var known = new HashMap<String, Map<String, String>>();
        var reports = ActivityTable.check(
                table,
                LocalDate.now(clock),
                (catalogue, day) ->
                        known.computeIfAbsent(catalogue + "/" + day, any -> catalogues.words(catalogue, day)),
                year -> known.computeIfAbsent("place/" + year, any -> places.words(year)));
        var fresh = reports.stream().filter(this::isNew).toList();
        if (!dryRun) {
            fresh.forEach(service::submit);
        }
        return new ImportedActivities(fresh.size(), reports.size() - fresh.size(), dryRun);
    }

    private boolean isNew(ReportActivity report) {
        return activities
                .numbered(caller.unit(), Objects.requireNonNull(report.number()))
                .isEmpty();
    }
}
