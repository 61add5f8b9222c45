package ruleoflaw.inspection.round;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_ALLOWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.inspection.round.team.DeclareRecusal;
import ruleoflaw.inspection.round.team.FormTeam;
import ruleoflaw.inspection.round.team.Member;
import ruleoflaw.inspection.round.team.TeamView;
import ruleoflaw.inspection.unit.KnownUnits;
import ruleoflaw.inspection.visit.Visits;

/** Forms the team of a round and keeps its recusals. */
@ApplicationScoped
@Transactional
class TeamService {
    private final Rounds rounds;
    private final Visits visits;
    private final KnownUnits units;
    private final Caller caller;
    private final Clock clock;

    TeamService(Rounds rounds, Visits visits, KnownUnits units, Caller caller, Clock clock) {
        this.rounds = rounds;
        this.visits = visits;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    TeamView show(RoundId id) {
        return rounds.get(id).teamView();
    }

    TeamView form(RoundId id, long version, FormTeam request) {
        var round = rounds.getLocked(id);
        round.mustBeAt(version);
        var team = request.all();
        homesMustExist(team);
        round.form(team);
        rounds.flush();
        return round.teamView();
    }

    /** Also takes him out of the visits to that unit which are still to come. */
    TeamView recuse(RoundId id, long version, DeclareRecusal request) {
        if (!caller.is(Role.OFFICE) && !caller.subject().equals(request.person())) {
            throw NOT_ALLOWED.because();
        }
        units.mustBeActive(request.unitId());
        var round = rounds.getLocked(id);
        round.mustBeAt(version);
        round.recuse(request, LocalDate.now(clock));
        visits.plannedIn(id.value(), request.unitId()).forEach(visit -> visit.strike(request.person()));
        rounds.flush();
        return round.teamView();
    }

    private void homesMustExist(List<Member> team) {
        for (var i = 0; i < team.size(); i++) {
            var home = team.get(i).homeUnitId();
            if (home != null) {
                units.mustBeActive(home, (i == 0 ? "/leader" : "/members/" + (i - 1)) + "/homeUnitId");
            }
        }
    }
}
