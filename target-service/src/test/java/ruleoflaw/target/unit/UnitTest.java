package ruleoflaw.target.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.target.TargetProblem;

/** What happens to a unit. */
class UnitTest {
    private static final UnitDescription TOWN =
            new UnitDescription("城关镇", "城关", UnitType.TOWNSHIP, UnitGroup.TOWNSHIP, "530998100000");
    private static final UnitDescription SUBDISTRICT =
            new UnitDescription("城关街道", "城关", UnitType.SUBDISTRICT, UnitGroup.TOWNSHIP, "530998001000");

    @Test
    void aRevisedUnitTellsItsNewStateAndKeepsItsId() {
        var unit = new Unit(new CreditCode("115309981530998141"), TOWN);

        var state = unit.revise(SUBDISTRICT);

        assertThat(state.subject()).isEqualTo(unit.id().value());
        assertThat(state.name()).isEqualTo("城关街道");
        assertThat(state.type()).isEqualTo(UnitType.SUBDISTRICT);
        assertThat(state.uscc()).isEqualTo("115309981530998141");
        assertThat(state.active()).isTrue();
    }

    @Test
    void anAbolishedUnitIsNoLongerActive() {
        var unit = new Unit(new CreditCode("115309981530998141"), TOWN);

        var state = unit.abolish(LocalDate.of(2026, 6, 30));

        assertThat(state.active()).isFalse();
        assertThat(unit.isActive()).isFalse();
        assertThat(unit.view().abolishedOn()).isEqualTo("2026-06-30");
    }

    @Test
    void anAbolishedUnitIsNeitherRevisedNorAbolishedAgain() {
        var unit = new Unit(new CreditCode("115309981530998141"), TOWN);
        assertThat(unit.abolish(LocalDate.of(2026, 6, 30))).isNotNull();

        assertRefused(() -> assertThat(unit.revise(SUBDISTRICT)).isNull());
        assertRefused(() -> assertThat(unit.abolish(LocalDate.of(2026, 7, 1))).isNull());

        assertThat(unit.description()).isEqualTo(TOWN);
    }

    private static void assertRefused(Runnable deed) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(deed::run)
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(TargetProblem.UNIT_ABOLISHED));
    }
}
