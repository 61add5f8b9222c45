package ruleoflaw.target.annualtarget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Problem;
import ruleoflaw.target.TargetProblem;
import ruleoflaw.target.indicator.IndicatorKind;
import ruleoflaw.target.indicator.Measure;

/** When the description of a county target is complete. */
class TargetDescriptionTest {
    @Test
    void whatIsCountedNeedsMeasureValueAndUnit() {
        assertThatCode(() -> counted(Measure.RATIO, "%").mustBeComplete()).doesNotThrowAnyException();

        assertThat(missing(counted(null, "%"))).containsExactly("/measure");
        assertThat(missing(counted(Measure.RATIO, " "))).containsExactly("/measureUnit");
        assertThat(missing(counted(null, null))).containsExactly("/measure", "/measureUnit");
    }

    @Test
    void aChecklistDoesNotCount() {
        assertThat(missing(counted(Measure.CHECKLIST, "%"))).containsExactly("/measure");
    }

    @Test
    void whatCannotBeCountedNeedsAChecklist() {
        assertThatCode(() -> judged(List.of("制度已印发")).mustBeComplete()).doesNotThrowAnyException();

        assertThat(missing(judged(List.of()))).containsExactly("/checklist");
        assertThat(missing(judged(null))).containsExactly("/checklist");
    }

    private static List<String> missing(TargetDescription description) {
        var problem = catchThrowableOfType(Problem.class, description::mustBeComplete);
        assertThat(problem.type()).isEqualTo(TargetProblem.TARGET_INCOMPLETE);
        return problem.errors().stream().map(FieldError::pointer).toList();
    }

    private static TargetDescription counted(@Nullable Measure measure, @Nullable String unit) {
        return new TargetDescription(
                "A-1",
                "持证上岗",
                IndicatorKind.QUANTITATIVE,
                null,
                measure,
                BigDecimal.TEN,
                unit,
                List.of(),
                null,
                false,
                List.of(),
                null);
    }

    private static TargetDescription judged(@Nullable List<String> checklist) {
        return new TargetDescription(
                "Q-1",
                "基准公布",
                IndicatorKind.QUALITATIVE,
                null,
                Measure.CHECKLIST,
                null,
                null,
                checklist,
                null,
                false,
                List.of(),
                null);
    }
}
