package ruleoflaw.target.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.target.figure.Figure;

class FigureTextTest {
    private static final Figure.Origin ORIGIN = new Figure.Origin("target", "/v1/assignments");
    private static final FigureText TEXT = new FigureText(List.of(
            ORIGIN.count("assignments", "年度任务", "assignments", "项", 160),
            ORIGIN.rate("assignments.on-time-rate", "按时完成率", "on-time rate", 142, 160),
            ORIGIN.rate("hearings.rate", "出庭应诉率", "attendance", 0, 0)));

    @Test
    void aFigureNamedInTheTextIsFilledIn() {
        var filled = TEXT.filled(measures("下达任务{assignments}项，按时完成率{assignments.on-time-rate}%。"));

        assertThat(filled.measures()).isEqualTo("下达任务160项，按时完成率88.75%。");
    }

    @Test
    void whereThereIsNothingToDivideByADashStands() {
        assertThat(TEXT.filled(measures("{hearings.rate}")).measures()).isEqualTo("—");
    }

    @Test
    void aFigureNobodyKnowsIsRefusedWithItsPart() {
        var refusal = catchThrowableOfType(
                Problem.class,
                () -> TEXT.mustKnowAll(new ReportText("{assignments}", "{invented}", "", "{assignments}{another}")));

        assertThat(refusal.type().uri()).isEqualTo("/problems/figures-unknown");
        assertThat(refusal.errors())
                .extracting(FieldError::pointer)
                .containsExactly("/text/shortcomings", "/text/nextYear");
    }

    @Test
    void bracesThatNameNothingStayAsTheyAre() {
        assertThat(TEXT.filled(measures("集合{1, 2}")).measures()).isEqualTo("集合{1, 2}");
    }

    private static ReportText measures(String words) {
        return new ReportText(words, "", "", "");
    }
}
