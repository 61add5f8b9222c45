package ruleoflaw.inspection.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.inspection.unit.KnownUnits;
import ruleoflaw.inspection.visit.PlanVisit;
import ruleoflaw.inspection.visit.Visit;
import ruleoflaw.inspection.visit.Visits;
import ruleoflaw.inspection.visit.load.Quarter;
import ruleoflaw.inspection.visit.load.VisitConfig;
import ruleoflaw.inspection.visit.load.VisitLoad;

/** Plans the visits of a round: by whom it may be made is a rule, how much a unit gets of them a warning. */
@ApplicationScoped
@Transactional
class VisitPlanning {
    private final Rounds rounds;
    private final Visits visits;
    private final KnownUnits units;
    private final Outbox outbox;
    private final VisitConfig config;

    VisitPlanning(Rounds rounds, Visits visits, KnownUnits units, Outbox outbox, VisitConfig config) {
        this.rounds = rounds;
        this.visits = visits;
        this.units = units;
        this.outbox = outbox;
        this.config = config;
    }

    PlannedVisitView plan(RoundId id, PlanVisit request) {
        var round = rounds.getLocked(id);
        round.mustBeOpen();
        units.mustBeActive(request.unitId());
        var team = round.team().forVisitTo(request.unitId(), request.team());
        var visit = new Visit(id.value(), request.by(team));
        visits.persist(visit);
        outbox.addAll(visit.announce());
        var quarter = Quarter.of(request.on());
        var load = new VisitLoad(rounds.scheduledFor(request.unitId(), quarter, round));
        return PlannedVisitView.of(visit.view(), load.warnings(quarter, config.perQuarter()));
    }
}
