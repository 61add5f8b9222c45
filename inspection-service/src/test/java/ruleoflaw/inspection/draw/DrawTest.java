package ruleoflaw.inspection.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.inspection.InspectionProblem;

/** The published rule of the draw. The hashes below were computed with {@code sha256sum}, not with this code. */
class DrawTest {
    private static final String SEED = "00".repeat(32);
    private static final List<String> POOL = List.of("甲", "乙", "丙");
    private static final Instant NOON = Instant.parse("2026-07-01T04:00:00Z");

    @Test
    void theCommitmentIsTheHashOfSeedNumberAndSortedPool() {
        assertThat(new Draw(SEED, POOL, 2).commitment())
                .isEqualTo("f27cb9ce9de4adb43bc0c4f69b8643285b6e15a3955520464da6e7e46dba9011");
    }

    @Test
    void theEntriesWithTheSmallestHashesAreDrawn() {
        assertThat(new Draw(SEED, POOL, 2).drawn()).containsExactly("甲", "丙");
    }

    /** 甲 hashes to 2f70…, 乙 to 990c…; of the five lots of 乙 the smallest hashes to 0893…. */
    @Test
    void anEntryWithMoreLotsCountsByTheSmallestOfTheirHashes() {
        var heavy = Draw.weighted("乙", 5);

        assertThat(heavy).isEqualTo("乙×5");
        assertThat(new Draw(SEED, List.of("甲", heavy, "丙"), 2).drawn()).containsExactly("乙×5", "甲");
    }

    @Test
    void oneLotIsWrittenAsNoneAndNobodyHasMoreThanNinetyNine() {
        assertThat(Draw.weighted("乙", 1)).isEqualTo("乙");
        assertThat(Draw.weighted("乙", 101)).isEqualTo("乙×99");
    }

    @Test
    void theOrderInWhichThePoolIsWrittenChangesNothing() {
        var turned = new Draw(SEED, List.of("丙", "甲", "乙"), 2);

        assertThat(turned.commitment()).isEqualTo(new Draw(SEED, POOL, 2).commitment());
        assertThat(turned.drawn()).isEqualTo(new Draw(SEED, POOL, 2).drawn());
    }

    @Test
    void aPoolChangedAfterwardsDoesNotFitTheCommitment() {
        var longer = new Draw(SEED, List.of("甲", "乙", "丙", "丁"), 2);

        assertThat(longer.commitment()).isNotEqualTo(new Draw(SEED, POOL, 2).commitment());
    }

    @Test
    void theSeedIsToldToNobodyBeforeItIsRevealed() {
        var drawing = new Drawing("暗访", new Draw(SEED, POOL, 1), NOON);
        assertThat(drawing.draw(NOON)).hasSize(1);
        assertThat(drawing.view().seed()).isNull();
        assertThat(drawing.view().drawn()).isNull();

        var revealed = drawing.reveal(NOON);

        assertThat(revealed.seed()).isEqualTo(SEED);
        assertThat(drawing.view().seed()).isEqualTo(SEED);
        assertThat(drawing.view().drawn()).isEqualTo(revealed.drawn());
    }

    @Test
    void nobodyDrawsASecondTime() {
        var drawing = new Drawing("暗访", new Draw(SEED, POOL, 1), NOON);
        assertThat(drawing.draw(NOON)).hasSize(1);

        assertThatThrownBy(() -> drawing.draw(NOON).size())
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(InspectionProblem.STEP_NOT_ALLOWED, Problem::type);
    }
}
