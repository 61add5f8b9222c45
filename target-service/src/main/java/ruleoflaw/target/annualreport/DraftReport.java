package ruleoflaw.target.annualreport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Begins a report: the county's when the office does, the unit's own when a unit does.
 *
 * @param text absent: the usual outline, with its figures by name, to be edited
 */
record DraftReport(
        @Min(2000) @Max(2999) int year, @Nullable @Valid ReportText text) {}
