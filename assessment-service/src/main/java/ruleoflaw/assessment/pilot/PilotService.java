package ruleoflaw.assessment.pilot;

import static ruleoflaw.assessment.HonourProblem.STANDARD_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import ruleoflaw.assessment.pilotstandard.PilotStandards;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Declares pilots, and records what those above decide about them. */
@ApplicationScoped
@Transactional
class PilotService {
    private final Pilots pilots;
    private final PilotStandards standards;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    PilotService(Pilots pilots, PilotStandards standards, Outbox outbox, Caller caller, Clock clock) {
        this.pilots = pilots;
        this.standards = standards;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the papers from above may say. */
    enum Decision {
        RECOMMENDATION((pilot, step) -> {
            pilot.recommend(step.paper(), step.on());
            return List.of();
        }),
        REVIEW((pilot, step) -> {
            pilot.review(step.paper(), step.on());
            return List.of();
        }),
        NAMING((pilot, step) -> List.of(pilot.name(step.paper(), step.on()))),
        REJECTION((pilot, step) -> {
            pilot.fail(step.paper(), step.on());
            return List.of();
        }),
        RECHECK((pilot, step) -> {
            pilot.keep(step.paper(), step.on());
            return List.of();
        }),
        REVOCATION((pilot, step) -> List.of(pilot.revoke(step.paper(), step.on())));

        private final BiFunction<Pilot, Dated, List<PilotEvent>> effect;

        Decision(BiFunction<Pilot, Dated, List<PilotEvent>> effect) {
            this.effect = effect;
        }
    }

    /** A paper and the day it is recorded. */
    private record Dated(TakeStep paper, LocalDate on) {}

    Page<Pilots.Row> list(Pilots.Wanted wanted, PageRequest page) {
        return Page.of(pilots.matching(wanted, page), page, row -> row.id().value());
    }

    PilotView show(PilotId id) {
        return pilots.get(id).view();
    }

    PilotView declare(DeclarePilot request) {
        request.mustNameItsStandard();
        if (request.standardId() != null && !standards.exists(request.standardId())) {
            throw STANDARD_UNKNOWN.because().at("/standardId");
        }
        var pilot = new Pilot(request, caller.scope(), LocalDate.now(clock));
        pilots.persist(pilot);
        outbox.add(pilot.declared());
        return pilot.view();
    }

    PilotView decide(PilotId id, long version, Decision decision, TakeStep paper) {
        var pilot = pilots.get(id);
        pilot.mustBeAt(version);
        outbox.addAll(decision.effect.apply(pilot, new Dated(paper, LocalDate.now(clock))));
        pilots.flush();
        return pilot.view();
    }
}
