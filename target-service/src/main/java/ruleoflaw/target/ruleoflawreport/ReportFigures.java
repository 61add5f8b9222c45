package ruleoflaw.target.ruleoflawreport;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.target.figure.Figure;
import ruleoflaw.target.figure.FigureScope;
import ruleoflaw.target.figure.FigureSource;

/** How many principal leaders reported, and how many of them in time. */
@ApplicationScoped
@Priority(18)
class ReportFigures implements FigureSource {
    private final RuleOfLawReports reports;

    ReportFigures(RuleOfLawReports reports) {
        this.reports = reports;
    }

    @Override
    public List<Figure> of(FigureScope scope) {
        var origin = new Figure.Origin("target", "/v1/rule-of-law-reports" + scope.query());
        var all = reports.count(scope.year(), scope.unit(), null);
        var inTime = reports.count(scope.year(), scope.unit(), Punctuality.ON_TIME);
        return List.of(
                origin.count("rule-of-law-reports", "述法报告", "rule-of-law reports", "份", all),
                origin.count("rule-of-law-reports.on-time", "按时述法", "reported in time", "份", inTime));
    }
}
