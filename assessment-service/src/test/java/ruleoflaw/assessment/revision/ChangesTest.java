package ruleoflaw.assessment.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.chassis.testing.TestTokens.unit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final Snapshot FIRST = Frozen.of(
            1,
            Frozen.sheet("市场监督管理局", Map.of("B4", "8.50"), "98.10", 2, "GOOD", false),
            Frozen.sheet("自然资源局", Map.of("B4", "9.20"), "98.83", 1, "EXCELLENT", false),
            Frozen.sheet("交通运输局", Map.of("B4", "6.67"), "84.62", 5, "GOOD", false));
    private static final Snapshot SECOND = Frozen.of(
            2,
            Frozen.sheet("市场监督管理局", Map.of("B4", "9.50"), "99.10", 1, "EXCELLENT", false),
            Frozen.sheet("自然资源局", Map.of("B4", "9.20"), "98.83", 2, "GOOD", false),
            Frozen.sheet("交通运输局", Map.of("B4", "6.67"), "84.62", 5, "GOOD", false));

    @Test
    void theDifferenceIsSignedAndNamesTheLeaf() {
        var changed = Changes.between(FIRST, SECOND).units().getFirst();

        assertThat(changed.name()).isEqualTo("市场监督管理局");
        assertThat(changed.difference()).isEqualTo("+1.00");
        assertThat(changed.leaves()).containsExactly(new Changes.LeafChange("B4", "8.50", "9.50", "+1.00"));
        assertThat(Changes.between(SECOND, FIRST).units().getFirst().difference())
                .isEqualTo("-1.00");
    }

    @Test
    void aUnitThatOnlyLosesItsPlaceIsChangedTooAndTheRestIsNot() {
        var changes = Changes.between(FIRST, SECOND);

        assertThat(changes.units()).extracting(Changes.UnitChange::name).containsExactly("市场监督管理局", "自然资源局");
        assertThat(changes.units().getLast().gradeAfter()).isEqualTo("GOOD");
        assertThat(changes.units().getLast().leaves()).isEmpty();
    }

    @Test
    void placesAreLeftOutForThoseWhoMayNotSeeThem() {
        assertThat(Changes.between(FIRST, SECOND).withoutPlaces().units())
                .allSatisfy(unit -> assertThat(unit.rankAfter()).isNull());
    }

    @Test
    void nothingIsDifferentBetweenARevisionAndItself() {
        assertThat(Changes.between(FIRST, FIRST).units()).isEmpty();
    }

    @Test
    void theSameSnapshotHasTheSameHashAndAnotherHasAnother() {
        var at = Instant.EPOCH;
        var first = new Revision(new UUID(0, 9), FIRST, "首次公示", "office", at);

        assertThat(new Revision(new UUID(0, 9), FIRST, "重做", "other", at).sha256())
                .isEqualTo(first.sha256());
        assertThat(new Revision(new UUID(0, 9), SECOND, "更正", "office", at).sha256())
                .isNotEqualTo(first.sha256());
    }
}
