package ruleoflaw.assessment.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.rule.Basket;
import ruleoflaw.assessment.rule.Rules;
import ruleoflaw.assessment.unit.UnitGroup;
import ruleoflaw.assessment.validation.TestChecks;

/** Two other constructions that are really used, as documents of the same kind; every figure worked out by hand. */
class OtherCountiesTest {
    @ParameterizedTest
    @ValueSource(strings = {"organs-2026", "deduction-2026"})
    void theirSchemesHold(String name) {
        assertThat(TestChecks.faults(Rules.example(name), new Measures())).isEmpty();
    }

    /** Common: 20·(80+10)/100 = 18, 15·3/5 = 9, 15·81/90 = 13.5, so 40.5 of 50. Own: 30·92/100 = 27.6 of the 30 that
     * apply, so 46 of 50. One bonus: 40.5 + 46 + 1 = 87.5. */
    @Test
    void anOrganOfTheFirstClassHasCommonAndOwnIndicators() {
        var score = Tally.of(Rules.example("organs-2026"), UnitGroup.ENFORCEMENT, organ());

        assertThat(score.blocks()).extracting(UnitScore.BlockScore::points).containsExactly("40.50", "46.00");
        assertThat(score.total()).isEqualTo("87.50");
    }

    /** The same 40.5 of 50, converted to 100: 81; what belongs to the first class is not looked at. */
    @Test
    void anOrganOfTheSecondClassHasItsCommonIndicatorsConvertedToAHundred() {
        var score = Tally.of(Rules.example("organs-2026"), UnitGroup.NON_ENFORCEMENT, organ());

        assertThat(score.blocks()).extracting(UnitScore.BlockScore::points).containsExactly("81.00");
        assertThat(score.total()).isEqualTo("82.00");
    }

    @Test
    void bonusAndDeductionStopAtThreePoints() {
        var basket = organ().add("bonus", 4, Map.of("kind", "PROVINCIAL_PILOT"))
                .add("circulars", 3, Map.of("kind", "CRITICISM"));
        var score = Tally.of(Rules.example("organs-2026"), UnitGroup.NON_ENFORCEMENT, basket);

        assertThat(score.bonus().points()).isEqualTo("3.00");
        assertThat(score.deduction().sum()).isEqualTo("3.00");
        assertThat(score.total()).isEqualTo("81.00");
    }

    /** Six are due: 1.2 − 0.3 for each one missing, and 1.2 at most. */
    @ParameterizedTest
    @CsvSource({"6, 1.20", "7, 1.20", "5, 0.90", "4, 0.60", "2, 0.00", "0, 0.00"})
    void eachMissingStudySessionCostsUpToTheCap(int held, String points) {
        var leaves = Rules.example("deduction-2026")
                .evaluate(
                        new Basket().add("study.sessions", held, Map.of("mode", "COLLECTIVE")),
                        UnitGroup.TOWNSHIP,
                        leaf -> leaf.code().equals("K1"));

        assertThat(leaves.findFirst().orElseThrow().points()).isEqualTo(points);
    }

    /** 4 sessions 0.6, report late 0, leading group 0.5, one yellow and one red card 2 − 0.5 − 1 = 0.5: 1.6. */
    @Test
    void aUnitStartsWithEverythingAndLosesWhatItMisses() {
        var basket = new Basket()
                .add("study.sessions", 4, Map.of("mode", "COLLECTIVE"))
                .add("rule-of-law-reports", 1, Map.of("status", "LATE"))
                .add("judgements", 1, Map.of("criterion", "LEADING_GROUP", "step", "PASSED"))
                .add("cards", 1, Map.of("colour", "YELLOW"))
                .add("cards", 1, Map.of("colour", "RED"));

        assertThat(Tally.of(Rules.example("deduction-2026"), UnitGroup.TOWNSHIP, basket)
                        .total())
                .isEqualTo("1.60");
    }

    private static Basket organ() {
        return new Basket()
                .assignments(8, "10", "ON_TIME")
                .assignments(2, "10", "LATE")
                .activities(9, 10)
                .add("survey", 1, Map.of("percent", "81"))
                .add("file-reviews", 1, Map.of("points", "92", "possible", "100"))
                .add("bonus", 1, Map.of("kind", "PROVINCIAL_PILOT"));
    }
}
