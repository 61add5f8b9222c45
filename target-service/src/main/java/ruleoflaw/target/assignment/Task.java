package ruleoflaw.target.assignment;

import static ruleoflaw.target.TargetProblem.DUE_OUTSIDE_PLAN_YEAR;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.time.Deadline;

/**
 * What is to be done, by whom and how much it counts, as the breakdown laid it down.
 *
 * @param unitName the unit's name on the day of issue, as it stands in the paper
 * @param weight its share of the unit's 100
 */
@Embeddable
public record Task(
        UUID planId,
        int year,
        UUID targetId,
        String targetCode,
        String title,
        UUID unitId,
        String unitName,
        BigDecimal weight) {
    Task of(UUID successor, String name) {
        return new Task(planId, year, targetId, targetCode, title, successor, name, weight);
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 when the day lies outside the plan's year */
    Deadline within(Deadline wanted) {
        if (wanted.due().getYear() != year) {
            throw DUE_OUTSIDE_PLAN_YEAR.because(wanted.due(), year).at("/due");
        }
        return wanted;
    }

    AssignmentState state(
            AssignmentId id,
            Deadline deadline,
            AssignmentStatus step,
            @Nullable Outcome outcome,
            @Nullable LocalDate reportedOn) {
        return new AssignmentState(
                id.value(),
                planId,
                year,
                targetCode,
                unitId,
                weight,
                deadline.due(),
                AssignmentState.Standing.of(step, outcome),
                outcome,
                reportedOn,
                step,
                deadline.lastDay());
    }
}
