package ruleoflaw.inspection.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.inspection.annualplan.PlanCheck;
import ruleoflaw.inspection.visit.PlanVisit;
import ruleoflaw.inspection.visit.Visits;

/** Opens and closes rounds, and plans their visits. */
@ApplicationScoped
@Transactional
public class RoundService {
    private final Rounds rounds;
    private final PlanCheck plan;
    private final Visits visits;
    private final VisitPlanning planning;
    private final Outbox outbox;
    private final Clock clock;

    RoundService(Rounds rounds, PlanCheck plan, Visits visits, VisitPlanning planning, Outbox outbox, Clock clock) {
        this.rounds = rounds;
        this.plan = plan;
        this.visits = visits;
        this.planning = planning;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<RoundView> list(RoundFilter filter, PageRequest page) {
        return Page.of(rounds.matching(filter, page), page, view -> view.id().value());
    }

    RoundView show(RoundId id) {
        return rounds.get(id).view();
    }

    RoundView open(DescribeRound request) {
        var round = new Round(request);
        plan.check(request.planned());
        rounds.persist(round);
        outbox.add(round.opened());
        return round.view();
    }

    RoundView correct(RoundId id, long version, DescribeRound request) {
        var round = rounds.get(id);
        round.mustBeAt(version);
        outbox.add(round.correct(request));
        plan.check(request.planned());
        return round.view();
    }

    RoundView close(RoundId id, long version) {
        var round = rounds.getLocked(id);
        round.mustBeAt(version);
        outbox.add(round.close(visits.countPlannedIn(id.value()), LocalDate.now(clock)));
        return round.view();
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 when it is closed */
    public String nameOfOpen(RoundId id) {
        var round = rounds.getLocked(id);
        round.mustBeOpen();
        return round.view().name();
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none */
    public RoundBrief brief(RoundId id) {
        return rounds.get(id).brief();
    }

    public PlannedVisitView planVisit(RoundId id, PlanVisit request) {
        return planning.plan(id, request);
    }
}
