package ruleoflaw.inspection.lottery;

import static ruleoflaw.inspection.VisitProblem.STILL_SECRET;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import ruleoflaw.inspection.draw.DrawingService;
import ruleoflaw.inspection.round.RoundId;
import ruleoflaw.inspection.round.RoundService;
import ruleoflaw.inspection.unit.KnownUnits;
import ruleoflaw.inspection.visit.PlanVisit;
import ruleoflaw.inspection.visit.VisitMode;
import ruleoflaw.inspection.visit.Visits;

/** Promises, draws and finally discloses unannounced visits. */
@ApplicationScoped
@Transactional
class SealedDrawService {
    private final SealedDraws draws;
    private final DrawingService drawing;
    private final RoundService rounds;
    private final Visits visits;
    private final KnownUnits units;

    SealedDrawService(SealedDraws draws, DrawingService drawing, RoundService rounds, Visits visits, KnownUnits units) {
        this.draws = draws;
        this.drawing = drawing;
        this.rounds = rounds;
        this.visits = visits;
        this.units = units;
    }

    SealedDrawView show(SealedDrawId id) {
        return draws.get(id).view();
    }

    SealedDrawView promise(RoundId round, PromiseDraw request) {
        var name = rounds.nameOfOpen(round);
        request.pool().forEach(place -> units.mustBeActive(place.unitId()));
        var entries = request.pool().stream().map(this::entry).toList();
        var promised = drawing.commit(name + "·暗访点抽取", entries, request.count());
        var draw = new SealedDraw(round.value(), promised, request);
        draws.persist(draw);
        return draw.view();
    }

    SealedDrawView draw(SealedDrawId id, long version, DrawVisits request) {
        var draw = draws.at(id, version);
        var byEntry = byEntry(draw.places());
        var planned = new ArrayList<UUID>();
        for (var entry : drawing.draw(draw.drawing())) {
            var day = request.days().get(planned.size() % request.days().size());
            var place = Objects.requireNonNull(byEntry.get(entry));
            var visit = new PlanVisit(place.unitId(), VisitMode.UNANNOUNCED, day, place.place(), request.team());
            planned.add(
                    rounds.planVisit(new RoundId(draw.roundId()), visit).id().value());
        }
        draw.planned(planned);
        draws.flush();
        return draw.view();
    }

    /** Tells the seed, when no visit of the draw is still to come. */
    SealedDrawView reveal(SealedDrawId id, long version) {
        var draw = draws.at(id, version);
        if (visits.countPlannedAmong(draw.visitIds()) > 0) {
            throw STILL_SECRET.because();
        }
        drawing.reveal(draw.drawing());
        return draw.view();
    }

    private Map<String, PoolPlace> byEntry(List<PoolPlace> places) {
        var found = new LinkedHashMap<String, PoolPlace>();
        places.forEach(place -> found.put(entry(place), place));
        return found;
    }

    private String entry(PoolPlace place) {
        return place.entry(units.nameOf(place.unitId()));
    }
}
