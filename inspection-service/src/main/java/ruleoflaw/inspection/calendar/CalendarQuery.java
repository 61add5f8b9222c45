package ruleoflaw.inspection.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jboss.resteasy.reactive.RestQuery;
import ruleoflaw.inspection.visit.load.Quarter;

/** Which quarter is wanted. */
record CalendarQuery(
        @RestQuery @NotNull @Min(2000) @Max(2100) Integer year,
        @RestQuery @NotNull @Min(1) @Max(4) Integer quarter) {
    Quarter wanted() {
        return new Quarter(year, quarter);
    }
}
