package ruleoflaw.inspection.round.team;

import static ruleoflaw.inspection.TeamProblem.TEAM_REPEATS;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names the leader and the members of a round's team. */
public record FormTeam(
        @NotNull @Valid TeamPerson leader,
        @NotNull @Size(max = 60) List<@NotNull @Valid TeamPerson> members) {
    /** @param person the subject of the person's token */
    public record TeamPerson(
            @NotBlank @Size(max = 200) String person,
            @Nullable UUID homeUnitId) {}

    /** @throws ruleoflaw.chassis.problem.Problem 422 when somebody is named twice */
    public List<Member> all() {
        var team = new ArrayList<Member>();
        var seen = new HashSet<String>();
        seen.add(leader.person());
        team.add(new Member(leader.person(), leader.homeUnitId(), true));
        for (var i = 0; i < members.size(); i++) {
            var one = members.get(i);
            if (!seen.add(one.person())) {
                throw TEAM_REPEATS.because().at("/members/" + i + "/person");
            }
            team.add(new Member(one.person(), one.homeUnitId(), false));
        }
        return team;
    }
}
