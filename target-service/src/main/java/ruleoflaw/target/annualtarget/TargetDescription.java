package ruleoflaw.target.annualtarget;

import static ruleoflaw.target.TargetProblem.TARGET_INCOMPLETE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Text;
import ruleoflaw.target.indicator.IndicatorKind;
import ruleoflaw.target.indicator.Measure;

/**
 * What the office writes down about a county target.
 *
 * @param indicatorCode the line of the indicator system it serves
 * @param formula how the measured value is worked out
 * @param mandatory 必答题: it may not be left out
 * @param checklist what must be there; a target that cannot be counted is judged by it
 */
public record TargetDescription(
        @NotBlank @Size(max = 30) String code,
        @NotBlank @Size(max = 200) String title,
        @NotNull IndicatorKind kind,
        @Nullable @Size(max = 30) String indicatorCode,
        @Nullable Measure measure,
        @Nullable BigDecimal targetValue,
        @Nullable @Size(max = 30) String measureUnit,
        List<@NotBlank @Size(max = 200) String> checklist,
        @Nullable @Size(max = 500) String formula,
        @Nullable Boolean mandatory,
        @Size(max = 6) List<@NotNull Tag> tags,
        @Valid @Nullable Origin origin) {

    public TargetDescription {
        checklist = checklist == null ? List.of() : List.copyOf(checklist);
        tags = tags == null ? List.of() : List.copyOf(tags);
        origin = origin == null ? Origin.UNSAID : origin;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 naming what its kind still needs */
    void mustBeComplete() {
        var missing = new ArrayList<FieldError>();
        switch (kind) {
            case QUANTITATIVE -> {
                need(measure != null && measure != Measure.CHECKLIST, "/measure", missing);
                need(targetValue != null, "/targetValue", missing);
                need(measureUnit != null && !measureUnit.isBlank(), "/measureUnit", missing);
            }
            case QUALITATIVE -> need(!checklist.isEmpty(), "/checklist", missing);
        }
        if (!missing.isEmpty()) {
            throw TARGET_INCOMPLETE.because().with(missing);
        }
    }

    @Override
    public Origin origin() {
        return Objects.requireNonNull(origin);
    }

    TargetDescription from(Origin better) {
        return new TargetDescription(
                code,
                title,
                kind,
                indicatorCode,
                measure,
                targetValue,
                measureUnit,
                checklist,
                formula,
                mandatory,
                tags,
                better);
    }

    /** Whether both say the same; 100 and 100.00 do. */
    public boolean saysWhat(TargetDescription other) {
        return plain().equals(other.plain());
    }

    private TargetDescription plain() {
        return new TargetDescription(
                code,
                title,
                kind,
                indicatorCode,
                measure,
                targetValue == null ? null : targetValue.stripTrailingZeros(),
                measureUnit,
                checklist,
                formula,
                Boolean.TRUE.equals(mandatory),
                tags,
                origin);
    }

    private static void need(boolean there, String pointer, List<FieldError> missing) {
        if (!there) {
            missing.add(new FieldError(pointer, Text.of("此类目标必填", "a target of this kind needs it")));
        }
    }
}
