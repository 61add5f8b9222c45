package ruleoflaw.target;

import static ruleoflaw.target.RegisterProblem.DAYS_OUT_OF_ORDER;
import static ruleoflaw.target.RegisterProblem.DAY_IN_FUTURE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a register asks of the days it is told: they have come, and they follow one another. */
public final class PastDays {
    private PastDays() {}

    /** @throws ruleoflaw.chassis.problem.Problem 422 when the day has not come yet */
    public static void mustHaveCome(@Nullable LocalDate day, LocalDate today, String pointer) {
        if (day != null && day.isAfter(today)) {
            throw DAY_IN_FUTURE.because(day).at(pointer);
        }
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 when the second comes before the first */
    public static void mustFollow(@Nullable LocalDate first, @Nullable LocalDate second, String pointer) {
        if (first != null && second != null && second.isBefore(first)) {
            throw DAYS_OUT_OF_ORDER.because(first, second).at(pointer);
        }
    }
}
