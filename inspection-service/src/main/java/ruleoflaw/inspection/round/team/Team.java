package ruleoflaw.inspection.round.team;

import static ruleoflaw.inspection.TeamProblem.MEMBER_RECUSED;
import static ruleoflaw.inspection.TeamProblem.NOBODY_LEFT;
import static ruleoflaw.inspection.TeamProblem.NOT_OF_TEAM;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rule who may visit whom: somebody of the round's team, neither of that unit nor recused from it. */
public record Team(List<Member> members, List<Recusal> recusals) {
    /**
     * Who makes a visit to this unit.
     *
     * @param wanted who was named; absent: all of the team who may
     * @throws ruleoflaw.chassis.problem.Problem 422 when somebody named may not
     */
    public List<String> forVisitTo(UUID unit, @Nullable List<String> wanted) {
        if (wanted == null || wanted.isEmpty()) {
            return members.isEmpty() ? List.of() : everybodyFor(unit);
        }
        if (!members.isEmpty()) {
            for (var i = 0; i < wanted.size(); i++) {
                mustBeFree(wanted.get(i), unit, "/team/" + i);
            }
        }
        return List.copyOf(wanted);
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 */
    public void mustContain(String person, String pointer) {
        if (members.stream().noneMatch(member -> member.person().equals(person))) {
            throw NOT_OF_TEAM.because(person).at(pointer);
        }
    }

    private List<String> everybodyFor(UUID unit) {
        var free = members.stream()
                .map(Member::person)
                .filter(person -> !isBarred(person, unit))
                .toList();
        if (free.isEmpty()) {
            throw NOBODY_LEFT.because().at("/unitId");
        }
        return free;
    }

    private void mustBeFree(String person, UUID unit, String pointer) {
        mustContain(person, pointer);
        if (isBarred(person, unit)) {
            throw MEMBER_RECUSED.because(person).at(pointer);
        }
    }

    private boolean isBarred(String person, UUID unit) {
        return members.stream().anyMatch(one -> one.person().equals(person) && unit.equals(one.homeUnitId()))
                || recusals.stream()
                        .anyMatch(one ->
                                one.person().equals(person) && one.unitId().equals(unit));
    }
}
