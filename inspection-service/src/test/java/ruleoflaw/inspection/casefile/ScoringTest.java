package ruleoflaw.inspection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ruleoflaw.inspection.InspectionProblem.ITEM_OUT_OF_RANGE;
import static ruleoflaw.inspection.InspectionProblem.NOTHING_APPLIES;
import static ruleoflaw.inspection.InspectionProblem.REMARK_REQUIRED;
import static ruleoflaw.inspection.InspectionProblem.SCORE_DOES_NOT_FIT_SHEET;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.inspection.InspectionProblem;
import ruleoflaw.inspection.casefile.UnitAverage.Score;
import ruleoflaw.inspection.filereview.SheetItem;

/** How a file is scored by its sheet, and what the average of a unit is. */
class ScoringTest {
    private static final List<SheetItem> SHEET = List.of(
            new SheetItem("1", "主体合法", new BigDecimal("40")),
            new SheetItem("2", "程序合法", new BigDecimal("40")),
            new SheetItem("3", "听证", new BigDecimal("20")));

    @Test
    void theLinesAreAddedUp() {
        var scoring = Scoring.of(SHEET, List.of(got("1", "40"), got("2", "35.5"), got("3", "18")));

        assertThat(scoring.points()).isEqualByComparingTo("93.5");
        assertThat(scoring.possible()).isEqualByComparingTo("100");
    }

    @Test
    void aLineThatDoesNotApplyCountsOnNeitherSide() {
        var scoring = Scoring.of(SHEET, List.of(got("1", "40"), got("2", "30"), new ItemScore("3", null, "不属于听证范围")));

        assertThat(scoring.points()).isEqualByComparingTo("70");
        assertThat(scoring.possible()).isEqualByComparingTo("80");
    }

    @Test
    void everyLineOfTheSheetIsAnsweredOnce() {
        refused(SCORE_DOES_NOT_FIT_SHEET, "/items", got("1", "40"), got("2", "40"));
        refused(SCORE_DOES_NOT_FIT_SHEET, "/items", got("1", "40"), got("2", "40"), got("3", "1"), got("3", "1"));
        refused(SCORE_DOES_NOT_FIT_SHEET, "/items", got("1", "40"), got("2", "40"), got("4", "20"));
    }

    @Test
    void noLineGivesMoreThanItHas() {
        refused(ITEM_OUT_OF_RANGE, "/items/1/points", got("1", "40"), got("2", "40.5"), got("3", "20"));
    }

    @Test
    void whatDoesNotApplyIsExplained() {
        refused(REMARK_REQUIRED, "/items/2/remark", got("1", "40"), got("2", "40"), new ItemScore("3", null, " "));
    }

    @Test
    void somethingMustApply() {
        refused(
                NOTHING_APPLIES,
                "/items",
                new ItemScore("1", null, "不适用"),
                new ItemScore("2", null, "不适用"),
                new ItemScore("3", null, "不适用"));
    }

    /** (95/100 + 72/80) / 2 = (95 + 90) / 2 = 92.5, and thirds are rounded half-up to two decimals. */
    @ParameterizedTest
    @CsvSource({"95, 100, 72, 80, 92.50", "1, 3, 1, 3, 33.33", "2, 3, 2, 3, 66.67"})
    void theAverageIsTheMeanOfTheFilesOfAHundred(
            BigDecimal points, BigDecimal possible, BigDecimal points2, BigDecimal possible2, BigDecimal average) {
        var unit = UUID.randomUUID();

        var found = UnitAverage.of(
                unit, 2026, List.of(new Score(unit, points, possible), new Score(unit, points2, possible2)));

        assertThat(found.average()).isEqualTo(average);
        assertThat(found.files()).isEqualTo(2);
    }

    private static void refused(InspectionProblem refusal, String pointer, ItemScore... items) {
        assertThatThrownBy(() -> Scoring.of(SHEET, List.of(items)))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(refusal, Problem::type)
                .returns(pointer, problem -> problem.errors().getFirst().pointer());
    }

    private static ItemScore got(String code, String points) {
        return new ItemScore(code, new BigDecimal(points), null);
    }
}
