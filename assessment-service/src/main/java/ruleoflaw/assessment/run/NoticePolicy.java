package ruleoflaw.assessment.run;

import static ruleoflaw.assessment.AssessmentProblem.APPEALS_OPEN;
import static ruleoflaw.assessment.AssessmentProblem.NOTICE_STILL_OPEN;
import static ruleoflaw.assessment.AssessmentProblem.OBJECTIONS_UNANSWERED;
import static ruleoflaw.assessment.AssessmentProblem.UNITS_STILL_CHECKING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import ruleoflaw.assessment.datacheck.DataChecks;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;

/** What must hold before results are noticed and before they are approved. */
@ApplicationScoped
class NoticePolicy {
    private static final String RULE = "公示期%s个工作日，自公示当日起算";
    private static final String CHECK_RULE = "单位核对数据期限%s个工作日，次日起算";

    private final DataChecks checks;
    private final Notices notices;
    private final Instance<Runs.OpenAppeals> appeals;
    private final WorkCalendar calendar;
    private final RunConfig config;

    NoticePolicy(
            DataChecks checks,
            Notices notices,
            @Any Instance<Runs.OpenAppeals> appeals,
            WorkCalendar calendar,
            RunConfig config) {
        this.checks = checks;
        this.notices = notices;
        this.appeals = appeals;
        this.calendar = calendar;
        this.config = config;
    }

    Deadline checkUntil(LocalDate today) {
        return calendar.deadline(today, config.checkDays(), DayUnit.WORKING, CHECK_RULE.formatted(config.checkDays()));
    }

    /** The first day counts: a notice hung out on Monday is over on Friday evening. */
    Deadline noticeUntil(LocalDate today) {
        return calendar.deadline(
                today.minusDays(1), config.noticeDays(), DayUnit.WORKING, RULE.formatted(config.noticeDays()));
    }

    /** Every unit has agreed or was answered, or its time is over; no objection is left without an answer. */
    void mustBeChecked(ResultRun run, Set<UUID> units, LocalDate today) {
        var unanswered = checks.unanswered(units, run.year());
        if (unanswered > 0) {
            throw OBJECTIONS_UNANSWERED.because(unanswered);
        }
        var silent = units.size() - checks.given(units, run.year());
        if (silent > 0 && !run.checkIsOver(today)) {
            throw UNITS_STILL_CHECKING.because(silent);
        }
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 while somebody waits for a decision */
    void mustHaveNoOpenAppeal(RunId run) {
        if (appeals.stream().anyMatch(open -> open.existFor(run.value()))) {
            throw APPEALS_OPEN.because();
        }
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 while the notice hangs out */
    void mustBeOver(RunId run, LocalDate today) {
        notices.latest(run).filter(notice -> notice.isOpenOn(today)).ifPresent(notice -> {
            throw NOTICE_STILL_OPEN.because(notice.lastDay());
        });
    }
}
