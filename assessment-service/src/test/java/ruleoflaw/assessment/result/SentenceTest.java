package ruleoflaw.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.rule.Basket;
import ruleoflaw.assessment.rule.Items;
import ruleoflaw.assessment.rule.Rules;
import ruleoflaw.assessment.unit.UnitGroup;
import ruleoflaw.chassis.problem.Text;

class SentenceTest {
    private final Sentence sentence = new Sentence(new Measures());

    @Test
    void assignmentsAreToldByOutcomeWithTheirWeights() {
        var text = of("A1", new Basket().assignments(9, "10", "ON_TIME").assignments(1, "10", "LATE"));

        assertThat(text.zh())
                .isEqualTo("年度任务完成（满分12分）：年度任务10项，权重合计100，其中逾期完成10×1/2、按时完成90×1，" + "12×19/20=57/5。得11.40分");
        assertThat(text.en())
                .isEqualTo("Annual assignments completed (at most 12 points): assignments: 10, total weight 100, of "
                        + "which late 10 × 1/2, on time 90 × 1; 12 × 19/20 = 57/5. Points: 11.40");
    }

    @Test
    void aRatioNamesBothQuantitiesAndTheCap() {
        var text = of("A3", new Basket().activities(13, 12));

        assertThat(text.zh()).isEqualTo("普法计划执行（满分8分）：普法活动（审核通过）13场÷计划场次12，以1为限，8×1=8。得8.00分");
        assertThat(text.en())
                .isEqualTo("Publicity plan carried out (at most 8 points): activities (approved) 13 ÷ planned "
                        + "activities 12, at most 1; 8 × 1 = 8. Points: 8.00");
    }

    @Test
    void nothingToDivideByIsSaid() {
        assertThat(of("A2", new Basket()).zh()).isEqualTo("问题按期整改（满分10分）：问题0个，无可计算的数量，按满分计，10×1=10。得10.00分");
        assertThat(of("A1", new Basket()).zh()).endsWith("无可计算的数量。本项不适用");
    }

    private Text of(String code, Items items) {
        var leaf = Rules.daily()
                .evaluate(
                        items, UnitGroup.TOWNSHIP, candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow();
        return sentence.of(leaf);
    }
}
