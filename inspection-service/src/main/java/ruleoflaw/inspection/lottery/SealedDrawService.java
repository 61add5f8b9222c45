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
import ruleoflaw.inspection.focus.FocusService;
import ruleoflaw.inspection.round.RoundId;
import ruleoflaw.inspection.round.RoundService;
import ruleoflaw.inspection.unit.KnownUnits;
import ruleoflaw.inspection.visit.PlanVisit;
import ruleoflaw.inspection.visit.VisitMode;
import ruleoflaw.inspection.visit.Visits;

/** Promises, draws and finally discloses visits; the drawn unannounced ones stay secret until they are over. */
@ApplicationScoped
@Transactional
class SealedDrawService {
    private final SealedDraws draws;
    private final DrawingService drawing;
    private final RoundService rounds;
    private final Visits visits;
    private final KnownUnits units;
    private final FocusService focuses;

    SealedDrawService(
            SealedDraws draws,
            DrawingService drawing,
            RoundService rounds,
            Visits visits,
            KnownUnits units,
            FocusService focuses) {
        this.draws = draws;
        this.drawing = drawing;
        this.rounds = rounds;
        this.visits = visits;
        this.units = units;
        this.focuses = focuses;
    }

    SealedDrawView show(SealedDrawId id) {
        return draws.get(id).view();
    }

    SealedDrawView promise(RoundId round, PromiseDraw request) {
        var name = rounds.nameOfOpen(round);
        request.pool().forEach(place -> units.mustBeActive(place.unitId()));
        var lots = new Lots(request.focus(), focuses.weightsToday());
        var places = lots.among(request.pool());
        var entries = places.stream()
                .map(place -> place.entry(units.nameOf(place.unitId()), lots.of(place)))
                .toList();
        var purpose = request.visitMode() == VisitMode.OPEN ? "·督查点抽取" : "·暗访点抽取";
        var promised = drawing.commit(name + purpose, entries, request.count());
        var draw = new SealedDraw(round.value(), promised, request, places);
        draws.persist(draw);
        return draw.view();
    }

    SealedDrawView draw(SealedDrawId id, long version, DrawVisits request) {
        var draw = draws.at(id, version);
        var byEntry = byEntry(drawing.poolOf(draw.drawing()), draw.places());
        var planned = new ArrayList<UUID>();
        for (var entry : drawing.draw(draw.drawing())) {
            var day = request.days().get(planned.size() % request.days().size());
            var place = Objects.requireNonNull(byEntry.get(entry));
            var visit = new PlanVisit(place.unitId(), draw.mode(), day, place.place(), request.team());
            planned.add(
                    rounds.planVisit(new RoundId(draw.roundId()), visit).id().value());
        }
        draw.planned(planned);
        draws.flush();
        return draw.view();
    }

    /** Tells the seed, when no unannounced visit of the draw is still to come. */
    SealedDrawView reveal(SealedDrawId id, long version) {
        var draw = draws.at(id, version);
        if (draw.mode() == VisitMode.UNANNOUNCED && visits.countPlannedAmong(draw.visitIds()) > 0) {
            throw STILL_SECRET.because();
        }
        drawing.reveal(draw.drawing());
        return draw.view();
    }

    /** The pool as it was published, which no unit's new name changes. */
    private static Map<String, PoolPlace> byEntry(List<String> entries, List<PoolPlace> places) {
        var found = new LinkedHashMap<String, PoolPlace>();
        for (var i = 0; i < entries.size(); i++) {
            found.put(entries.get(i), places.get(i));
        }
        return found;
    }
}
