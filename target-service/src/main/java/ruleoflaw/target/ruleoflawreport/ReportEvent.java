package ruleoflaw.target.ruleoflawreport;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** What the rest of the suite may learn of a rule-of-law report: that it came, and when. */
public sealed interface ReportEvent extends DomainEvent {
    @EventType(value = "target.rule-of-law-report.submitted.v1", meaning = "单位主要负责人已报送年度述法报告")
    record Submitted(UUID subject, UUID unitId, int year, Punctuality status, LocalDate submittedOn)
            implements ReportEvent {}
}
