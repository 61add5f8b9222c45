package ruleoflaw.inspection.round.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.inspection.TeamProblem;
import ruleoflaw.inspection.round.team.FormTeam.TeamPerson;

/** Nobody inspects his own unit, nor one from which he is recused. */
class TeamTest {
    private static final UUID HOME = UUID.randomUUID();
    private static final UUID RELATED = UUID.randomUUID();
    private static final Team TEAM = new Team(
            List.of(new Member("leader", null, true), new Member("local", HOME, false)),
            List.of(new Recusal("leader", RELATED, "配偶在该单位任职", LocalDate.parse("2026-07-01"))));

    @Test
    void whoComesFromTheVisitedUnitDoesNotVisitIt() {
        assertRefused(TeamProblem.MEMBER_RECUSED, "/team/1", () -> TEAM.forVisitTo(HOME, List.of("leader", "local")));
    }

    @Test
    void whoIsRecusedFromTheVisitedUnitDoesNotVisitIt() {
        assertRefused(TeamProblem.MEMBER_RECUSED, "/team/0", () -> TEAM.forVisitTo(RELATED, List.of("leader")));
    }

    @Test
    void whoIsNotOfTheRoundsTeamDoesNotVisit() {
        assertRefused(TeamProblem.NOT_OF_TEAM, "/team/0", () -> TEAM.forVisitTo(UUID.randomUUID(), List.of("guest")));
    }

    @Test
    void aVisitThatNamesNobodyIsMadeByAllWhoMay() {
        assertThat(TEAM.forVisitTo(HOME, null)).containsExactly("leader");
        assertThat(TEAM.forVisitTo(RELATED, List.of())).containsExactly("local");
        assertThat(TEAM.forVisitTo(UUID.randomUUID(), null)).containsExactly("leader", "local");
    }

    @Test
    void aVisitThatNobodyMayMakeIsNotPlanned() {
        var alone = new Team(List.of(new Member("local", HOME, true)), List.of());

        assertRefused(TeamProblem.NOBODY_LEFT, "/unitId", () -> alone.forVisitTo(HOME, null));
    }

    @Test
    void aRoundWithoutATeamLeavesTheVisitItsOwn() {
        var none = new Team(List.of(), List.of());

        assertThat(none.forVisitTo(HOME, List.of("anybody"))).containsExactly("anybody");
        assertThat(none.forVisitTo(HOME, null)).isEmpty();
    }

    @Test
    void nobodyIsNamedTwice() {
        var request = new FormTeam(new TeamPerson("leader", null), List.of(new TeamPerson("leader", HOME)));

        assertRefused(TeamProblem.TEAM_REPEATS, "/members/0/person", request::all);
    }

    private static void assertRefused(TeamProblem refusal, String pointer, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(refusal, Problem::type)
                .returns(pointer, problem -> problem.errors().getFirst().pointer());
    }
}
