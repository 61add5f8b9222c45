package ruleoflaw.inspection.dispute;

import static ruleoflaw.inspection.InspectionProblem.DISPUTE_TOO_LATE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.inspection.finding.Finding;

/** Until when a finding may be disputed. */
@ApplicationScoped
class DisputeWindow {
    private final DisputeConfig config;
    private final WorkCalendar calendar;
    private final Clock clock;

    DisputeWindow(DisputeConfig config, WorkCalendar calendar, Clock clock) {
        this.config = config;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 when the finding counts no more, or the days are over */
    void mustBeOpen(Finding finding) {
        var deadline = calendar.deadline(finding.disputableFrom(), config.days(), config.dayUnit(), "对问题提出异议的期限");
        if (deadline.missedBy(today())) {
            throw DISPUTE_TOO_LATE.because(deadline.lastDay());
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
