package ruleoflaw.inspection.tip;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A tip as its handlers see it in a list: what was done with it, not what it says.
 *
 * @param routeBy the last day to register and route it, by {@code routeRule}
 * @param answerBy the last day to answer it, by {@code answerRule}
 * @param calendarAssumed true when the calendar of that year was missing and Monday to Friday were taken as working days
 * @param reason why it was refused or transferred, as the sender is told
 */
public record TipView(
        TipId id,
        long version,
        TipChannel channel,
        ReporterKind reporter,
        boolean named,
        LocalDate receivedOn,
        TipStatus status,
        LocalDate routeBy,
        String routeRule,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate routedOn,
        @Nullable LocalDate answerBy,
        @Nullable String answerRule,
        @Nullable String extensionApproval,
        @Nullable TipOrgan organ,
        @Nullable String organReceipt,
        @Nullable UUID mergedInto,
        @Nullable UUID findingId,
        @Nullable String reason,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate erasedOn,
        boolean calendarAssumed)
        implements Identified, Versioned {

    /** Whether it was routed after the day the rule names; absent while it is not routed. */
    @JsonProperty
    @Nullable
    Boolean routedLate() {
        return routedOn == null ? null : Boolean.valueOf(routedOn.isAfter(routeBy));
    }
}
