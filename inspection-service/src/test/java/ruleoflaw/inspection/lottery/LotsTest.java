package ruleoflaw.inspection.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.inspection.focus.FocusUse;

/** What the risk focus does to a draw by lot. */
class LotsTest {
    private static final UUID RISKY = UUID.randomUUID();
    private static final PoolPlace HALL = new PoolPlace(RISKY, "大厅");
    private static final PoolPlace SQUAD = new PoolPlace(UUID.randomUUID(), "中队");
    private static final Map<UUID, Integer> WEIGHTS = Map.of(RISKY, 4);

    @Test
    void withoutAFocusEveryPlaceHasOneLot() {
        var lots = new Lots(null, WEIGHTS);

        assertThat(lots.among(List.of(HALL, SQUAD))).containsExactly(HALL, SQUAD);
        assertThat(lots.of(HALL)).isEqualTo(1);
    }

    @Test
    void aWeighedPlaceHasAsManyMoreLotsAsItsUnitsFocusWeighs() {
        var lots = new Lots(FocusUse.WEIGHTED, WEIGHTS);

        assertThat(lots.among(List.of(HALL, SQUAD))).containsExactly(HALL, SQUAD);
        assertThat(lots.of(HALL)).isEqualTo(5);
        assertThat(lots.of(SQUAD)).isEqualTo(1);
    }

    @Test
    void aDrawOfTheFocusOnlyLeavesAllOtherUnitsOut() {
        var lots = new Lots(FocusUse.ONLY, WEIGHTS);

        assertThat(lots.among(List.of(HALL, SQUAD))).containsExactly(HALL);
        assertThat(lots.of(HALL)).isEqualTo(1);
    }
}
