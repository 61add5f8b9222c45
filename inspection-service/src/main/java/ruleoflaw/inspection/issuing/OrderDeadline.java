package ruleoflaw.inspection.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.inspection.finding.Finding;
import ruleoflaw.inspection.finding.Severity;
import ruleoflaw.inspection.finding.term.FindingTerm;

/** How long a unit gets: what the order says, or what is usual for its source or severity. */
@ApplicationScoped
public class OrderDeadline {
    private final WorkCalendar calendar;
    private final RectificationConfig usual;

    OrderDeadline(WorkCalendar calendar, RectificationConfig usual) {
        this.calendar = calendar;
        this.usual = usual;
    }

    Deadline of(IssueOrder request, Finding finding, LocalDate issuedOn) {
        return of(request.days(), request.dayUnit(), finding, issuedOn);
    }

    /** @param wantedDays null: what is usual for the source or the severity */
    public Deadline of(
            @Nullable Integer wantedDays, @Nullable DayUnit wantedUnit, Finding finding, LocalDate issuedOn) {
        var days = Optional.ofNullable(wantedDays).orElseGet(() -> usualDays(finding));
        var unit = Optional.ofNullable(wantedUnit).orElseGet(usual::dayUnit);
        return calendar.deadline(issuedOn, days, unit, rule(finding, days, unit));
    }

    /** What an order gives that names no days. */
    FindingTerm usual(Finding finding) {
        var days = usualDays(finding);
        return FindingTerm.usual(days, usual.dayUnit(), rule(finding, days, usual.dayUnit()));
    }

    /** By when a plan is wanted, or null when none is; no plan is wanted later than the deed itself. */
    @Nullable
    LocalDate ofPlan(IssueOrder request, Deadline deadline, LocalDate issuedOn) {
        var days = Optional.ofNullable(request.planDays())
                .or(() -> usual.planDays().stream().boxed().findFirst());
        return days.map(issuedOn::plusDays)
                .map(due -> due.isAfter(deadline.lastDay()) ? deadline.lastDay() : due)
                .orElse(null);
    }

    private int usualDays(Finding finding) {
        return switch (finding.source()) {
            case REVIEW_OPINION -> usual.reviewOpinionDays();
            case JUDICIAL_ADVICE -> usual.adviceDays();
            case VISIT, TIP, ASSESSMENT, SELF_REPORT -> usualDays(finding.severity());
        };
    }

    private int usualDays(Severity severity) {
        return switch (severity) {
            case SLIGHT -> usual.slightDays();
            case MODERATE -> usual.moderateDays();
            case GRAVE -> usual.graveDays();
        };
    }

    private static String rule(Finding finding, int days, DayUnit unit) {
        var kind = switch (finding.source()) {
            case REVIEW_OPINION -> "行政复议意见书";
            case JUDICIAL_ADVICE -> "司法建议、检察建议";
            case VISIT, TIP, ASSESSMENT, SELF_REPORT -> finding.severity().label();
        };
        var counted = switch (unit) {
            case CALENDAR -> "日";
            case WORKING -> "个工作日";
        };
        return "整改期限:" + kind + days + counted;
    }
}
