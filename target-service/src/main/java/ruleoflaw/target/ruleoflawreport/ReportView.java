package ruleoflaw.target.ruleoflawreport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A report as callers see it, with the rule behind its last day. */
record ReportView(
        RuleOfLawReportId id,
        long version,
        UUID unitId,
        int year,
        String post,
        String duties,
        String shortcomings,
        String nextYear,
        List<UUID> fileIds,
        LocalDate submittedOn,
        LocalDate lastDay,
        String rule,
        Punctuality status)
        implements Identified, Versioned {
    /** A report in a list. */
    record Row(
            RuleOfLawReportId id,
            UUID unitId,
            int year,
            LocalDate submittedOn,
            LocalDate lastDay,
            Punctuality status) {}
}
