package ruleoflaw.target.annualreport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.target.figure.Figure;

/**
 * An annual report as callers see it.
 *
 * @param unitId absent for the county's own report
 * @param text as written, with figures by name
 * @param filled the same with their values
 * @param figures of today while it is a draft, of the day of submission afterwards
 * @param reason why it is not made public
 */
record AnnualReportView(
        AnnualReportId id,
        long version,
        int year,
        @Nullable UUID unitId,
        AnnualReportStatus status,
        ReportText text,
        ReportText filled,
        List<Figure> figures,
        List<String> recipients,
        Dates dates,
        @Nullable String publicPlace,
        @Nullable String reason)
        implements Identified, Versioned {

    /** By when it is due, by which rule, and when it was done. */
    record Dates(
            LocalDate due,
            LocalDate lastDay,
            String rule,
            @Nullable LocalDate submittedOn,
            @Nullable Boolean late,
            LocalDate publicDue,
            String publicRule,
            @Nullable LocalDate publishedOn,
            boolean calendarAssumed) {}
}
