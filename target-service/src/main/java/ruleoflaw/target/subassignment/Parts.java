package ruleoflaw.target.subassignment;

import static ruleoflaw.target.PlanningProblem.PARTS_DO_NOT_SUM;
import static ruleoflaw.target.PlanningProblem.PART_DUE_TOO_LATE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** All parts of one whole. */
record Parts(@NotEmpty @Size(max = 500) List<@Valid @NotNull Part> parts) {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** @throws ruleoflaw.chassis.problem.Problem 422 when they do not make up the whole, or take longer than it */
    void mustMakeUp(LocalDate due) {
        var sum = parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(FULL) != 0) {
            throw PARTS_DO_NOT_SUM.because(sum.toPlainString()).at("/parts");
        }
        for (var index = 0; index < parts.size(); index++) {
            if (parts.get(index).due().isAfter(due)) {
                throw PART_DUE_TOO_LATE.because(due).at("/parts/" + index + "/due");
            }
        }
    }
}
