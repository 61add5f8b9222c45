package ruleoflaw.publicity.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.publicity.place.PlacesInForce;

/** Shows where the law was brought to, and what counts of what was done. */
@ApplicationScoped
@Transactional
class CoverageService {
    private final CoverageFigures figures;
    private final PlacesInForce places;
    private final Caller caller;

    CoverageService(CoverageFigures figures, PlacesInForce places, Caller caller) {
        this.figures = figures;
        this.places = places;
        this.caller = caller;
    }

    CoverageView coverage(int year, Period period) {
        var edition = places.editionIn(year);
        var cells = figures.cells(year, period, edition, caller.scope());
        var gaps = (int) cells.stream().filter(cell -> cell.activities() == 0).count();
        return new CoverageView(year, period, edition, gaps, cells);
    }

    List<VillageCoverageView> villages(int year) {
        return figures.villages(year, caller.scope());
    }

    ActivityCountsView counts(int year) {
        var units = figures.counts(year, caller.scope());
        return new ActivityCountsView(year, units, ActivityCountView.total(units));
    }
}
