package ruleoflaw.inspection.focus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.inspection.unit.KnownUnits;

/** Keeps the risk focus, and tells other features how heavy it lies on whom. */
@ApplicationScoped
@Transactional
public class FocusService {
    private final RiskFocuses focuses;
    private final KnownUnits units;
    private final Clock clock;

    FocusService(RiskFocuses focuses, KnownUnits units, Clock clock) {
        this.focuses = focuses;
        this.units = units;
        this.clock = clock;
    }

    Page<FocusView> list(FocusFilter filter, PageRequest page) {
        return Page.of(focuses.matching(filter, page), page, view -> view.id().value());
    }

    FocusView show(FocusId id) {
        return focuses.get(id).view();
    }

    FocusView add(DescribeFocus request) {
        units.mustBeActive(request.unitId());
        var focus = new RiskFocus(request);
        focuses.persist(focus);
        return focus.view();
    }

    FocusView correct(FocusId id, long version, DescribeFocus request) {
        units.mustBeActive(request.unitId());
        var focus = focuses.get(id);
        focus.mustBeAt(version);
        focus.correct(request);
        focuses.flush();
        return focus.view();
    }

    /** The weight of each unit on which a focus lies today. */
    public Map<UUID, Integer> weightsToday() {
        return focuses.weightsOn(LocalDate.now(clock));
    }
}
