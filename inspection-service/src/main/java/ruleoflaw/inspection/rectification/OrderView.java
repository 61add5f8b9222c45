package ruleoflaw.inspection.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.DayUnit;

/**
 * An order as callers see it.
 *
 * @param due the day the rule names; {@code lastDay} is the next working day when that is none
 * @param reason why it was last returned, reopened or withdrawn
 * @param late whether the accepted submission missed the deadline; absent unless it is accepted
 */
record OrderView(
        OrderId id,
        long version,
        UUID findingId,
        UUID unitId,
        int year,
        String demand,
        LocalDate issuedOn,
        LocalDate due,
        LocalDate lastDay,
        DayUnit dayUnit,
        String rule,
        boolean calendarAssumed,
        RectificationStatus status,
        @Nullable String measures,
        List<UUID> fileIds,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable Boolean late,
        @Nullable String reason)
        implements Identified, Versioned {
    @Override
    public String home() {
        return "/v1/rectification-orders";
    }
}
