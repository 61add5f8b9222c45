package ruleoflaw.target.annualreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.paper.Paper;
import ruleoflaw.target.figure.Figure;
import ruleoflaw.target.figure.FigureScope;
import ruleoflaw.target.figure.Figures;
import ruleoflaw.target.unit.UnitId;
import ruleoflaw.target.unit.Units;

/** Putting a report on paper, delivering it, and making it public. */
@ApplicationScoped
@Transactional
class DeliveryService {
    private final AnnualReports reports;
    private final Figures figures;
    private final Units units;
    private final ReportConfig config;
    private final Outbox outbox;
    private final Clock clock;

    DeliveryService(
            AnnualReports reports, Figures figures, Units units, ReportConfig config, Outbox outbox, Clock clock) {
        this.reports = reports;
        this.figures = figures;
        this.units = units;
        this.config = config;
        this.outbox = outbox;
        this.clock = clock;
    }

    AnnualReportView submit(AnnualReportId id, long version, List<String> recipients) {
        var report = reports.toWrite(id, version);
        var asOfNow = figures.of(new FigureScope(report.year(), report.unitId()));
        outbox.add(report.submit(recipients, asOfNow, today()));
        return report.view(asOfNow);
    }

    AnnualReportView publish(AnnualReportId id, long version, String place) {
        var report = reports.toWrite(id, version);
        outbox.add(report.publish(place, today()));
        return report.view(List.of());
    }

    AnnualReportView withhold(AnnualReportId id, long version, String reason) {
        var report = reports.toWrite(id, version);
        outbox.add(report.withhold(reason));
        return report.view(List.of());
    }

    /** The report as a paper; what a draft says is as of today. */
    Paper paper(AnnualReportId id) {
        var report = reports.get(id);
        var unit = report.unitId();
        var author =
                unit == null ? config.county() : units.get(new UnitId(unit)).name();
        var now = report.isDraft() ? figures.of(new FigureScope(report.year(), unit)) : List.<Figure>of();
        return ReportPaper.of(report.view(now), author, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
