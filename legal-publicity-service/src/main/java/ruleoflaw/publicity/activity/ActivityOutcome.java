package ruleoflaw.publicity.activity;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What came of an activity: in words always, in figures where there are any.
 *
 * @param outcome in words
 * @param peopleServed people who got help or advice
 * @param questionsAnswered questions answered on the spot or later
 * @param disputesSettled disputes settled on the occasion
 */
@Embeddable
record ActivityOutcome(String outcome, int peopleServed, int questionsAnswered, int disputesSettled) {
    static ActivityOutcome of(ReportActivity report) {
        return new ActivityOutcome(
                report.outcome(),
                orNone(report.peopleServed()),
                orNone(report.questionsAnswered()),
                orNone(report.disputesSettled()));
    }

    private static int orNone(@Nullable Integer figure) {
        return figure == null ? 0 : figure;
    }
}
