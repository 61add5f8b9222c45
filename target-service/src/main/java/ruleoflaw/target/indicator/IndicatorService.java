package ruleoflaw.target.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;

/** Shows the imported editions. */
@ApplicationScoped
@Transactional
class IndicatorService {
    private final IndicatorSystems systems;
    private final Indicators indicators;

    IndicatorService(IndicatorSystems systems, Indicators indicators) {
        this.systems = systems;
        this.indicators = indicators;
    }

    Page<IndicatorSystemView> list(PageRequest page) {
        return Page.of(systems.page(page), page, view -> view.id().value());
    }

    IndicatorSystemView show(IndicatorSystemId id) {
        return systems.get(id).view();
    }

    Page<IndicatorRow> lines(IndicatorSystemId id, IndicatorFilter filter, PageRequest page) {
        return Page.of(indicators.matching(systems.get(id).id(), filter, page), page, IndicatorRow::id);
    }
}
