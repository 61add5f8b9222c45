package ruleoflaw.assessment.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnownUnitTest {
    private final KnownUnit unit = new KnownUnit(UUID.randomUUID(), 5, called("旧名"));

    @Test
    void aNewerDescriptionIsTaken() {
        assertThat(unit.learn(6, called("新名"))).isTrue();
        assertThat(unit.name()).isEqualTo("新名");
    }

    @Test
    void anOlderOneOrTheSameAgainChangesNothing() {
        assertThat(unit.learn(4, called("更旧"))).isFalse();
        assertThat(unit.learn(5, called("又一个"))).isFalse();
        assertThat(unit.name()).isEqualTo("旧名");
    }

    @Test
    void aUnitWithoutNameIsNone() {
        assertThatThrownBy(() -> new UnitState(null, "x", UnitGroup.TOWNSHIP, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static UnitState called(String name) {
        return new UnitState(name, "115309981530998141", UnitGroup.TOWNSHIP, true);
    }
}
