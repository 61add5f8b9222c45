package ruleoflaw.target.annualreport;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** Everything the rest of the suite may learn about annual reports; a report's words are read over REST. */
public sealed interface AnnualReportEvent extends DomainEvent {
    /** @param unitId absent for the county's own report */
    @EventType(value = "target.annual-report.submitted.v1", meaning = "法治政府建设年度报告已报送")
    record Submitted(UUID subject, @Nullable UUID unitId, int year, LocalDate submittedOn, boolean late)
            implements AnnualReportEvent {}

    @EventType(
            value = "target.annual-report.published.v1",
            meaning = "法治政府建设年度报告已向社会公开",
            share = ShareType.UNCONDITIONAL)
    record Published(UUID subject, @Nullable UUID unitId, int year, LocalDate publishedOn, String place, boolean late)
            implements AnnualReportEvent {}

    @EventType(value = "target.annual-report.withheld.v1", meaning = "法治政府建设年度报告依法不予公开")
    record Withheld(UUID subject, @Nullable UUID unitId, int year) implements AnnualReportEvent {}
}
