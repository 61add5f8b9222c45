package ruleoflaw.target.annualreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.target.figure.FigureScope;
import ruleoflaw.target.figure.Figures;

/** Delivering a report, and making it public. */
@ApplicationScoped
@Transactional
class DeliveryService {
    private final AnnualReports reports;
    private final Figures figures;
    private final Outbox outbox;
    private final Clock clock;

    DeliveryService(AnnualReports reports, Figures figures, Outbox outbox, Clock clock) {
        this.reports = reports;
        this.figures = figures;
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

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
