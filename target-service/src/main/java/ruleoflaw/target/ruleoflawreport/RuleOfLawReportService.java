package ruleoflaw.target.ruleoflawreport;

import static ruleoflaw.target.RegisterProblem.RULE_OF_LAW_REPORT_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.target.PastDays;

/** Takes the yearly reports of the principal leaders. */
@ApplicationScoped
@Transactional
class RuleOfLawReportService {
    private final RuleOfLawReports reports;
    private final StoredFiles files;
    private final Deadlines deadlines;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    /** Works out when a report is due. */
    @ApplicationScoped
    static class Deadlines {
        private final ReportConfig config;
        private final WorkCalendar calendar;

        Deadlines(ReportConfig config, WorkCalendar calendar) {
            this.config = config;
            this.calendar = calendar;
        }

        Deadline of(int year) {
            return calendar.fixed(config.dueFor(year), "年度述法报送期限");
        }
    }

    RuleOfLawReportService(
            RuleOfLawReports reports,
            StoredFiles files,
            Deadlines deadlines,
            Caller caller,
            Outbox outbox,
            Clock clock) {
        this.reports = reports;
        this.files = files;
        this.deadlines = deadlines;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<ReportView.Row> list(ReportFilter filter, PageRequest page) {
        return Page.of(reports.matching(filter, page), page, row -> row.id().value());
    }

    ReportView show(RuleOfLawReportId id) {
        return reports.get(id).view();
    }

    ReportView submit(SubmitReport request) {
        var today = LocalDate.now(clock);
        PastDays.mustHaveCome(LocalDate.of(request.year(), 1, 1), today, "/year");
        if (reports.has(caller.unit(), request.year())) {
            throw RULE_OF_LAW_REPORT_EXISTS.because(request.year()).at("/year");
        }
        files.mustExist(request.fileIds());
        var report = new RuleOfLawReport(caller.unit(), request, deadlines.of(request.year()), today);
        reports.persist(report);
        outbox.add(report.submitted());
        return report.view();
    }
}
