package ruleoflaw.target.annualreport;

import static ruleoflaw.target.TargetProblem.REPORT_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.figure.Figure;
import ruleoflaw.target.figure.FigureScope;
import ruleoflaw.target.figure.Figures;

/** Writing a report. */
@ApplicationScoped
@Transactional
class AnnualReportService {
    private final AnnualReports reports;
    private final ReportOutline outline;
    private final ReportDeadlines deadlines;
    private final Figures figures;
    private final Caller caller;

    AnnualReportService(
            AnnualReports reports, ReportOutline outline, ReportDeadlines deadlines, Figures figures, Caller caller) {
        this.reports = reports;
        this.outline = outline;
        this.deadlines = deadlines;
        this.figures = figures;
        this.caller = caller;
    }

    Page<AnnualReports.Row> list(AnnualReports.Wanted wanted, PageRequest page) {
        return Page.of(reports.matching(wanted, page), page, row -> row.id().value());
    }

    AnnualReportView show(AnnualReportId id) {
        return view(reports.get(id));
    }

    AnnualReportView draft(DraftReport request) {
        var unit = caller.scope();
        if (reports.exists(request.year(), unit)) {
            throw REPORT_EXISTS.because(request.year()).at("/year");
        }
        var text = request.text() == null ? outline.of(unit) : request.text();
        var report = new AnnualReport(
                request.year(), unit, text, deadlines.delivery(request.year()), deadlines.publication(request.year()));
        new FigureText(figuresOf(report)).mustKnowAll(text);
        reports.persist(report);
        return view(report);
    }

    AnnualReportView revise(AnnualReportId id, long version, ReportText text) {
        var report = reports.toWrite(id, version);
        new FigureText(figuresOf(report)).mustKnowAll(text);
        report.revise(text);
        reports.flush();
        return view(report);
    }

    private AnnualReportView view(AnnualReport report) {
        return report.view(report.isDraft() ? figuresOf(report) : List.of());
    }

    private List<Figure> figuresOf(AnnualReport report) {
        return figures.of(new FigureScope(report.year(), report.unitId()));
    }
}
