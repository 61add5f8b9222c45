package ruleoflaw.inspection.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;

/**
 * A feedback opinion as callers see it; the unit sees it once it is sent.
 *
 * @param replaces the revision in whose place it stands
 * @param number the document number, once sent
 * @param objectable by when the unit may object, with the rule; once it signed
 * @param reason why it was returned, withdrawn or is to be corrected
 */
record OpinionView(
        OpinionId id,
        long version,
        UUID roundId,
        UUID unitId,
        int year,
        int revision,
        @Nullable UUID replaces,
        String conclusion,
        List<UUID> findingIds,
        @Nullable Integer days,
        OpinionStatus status,
        @Nullable LocalDate approvedOn,
        @Nullable String number,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate acknowledgedOn,
        @Nullable Deadline objectable,
        @Nullable String reason)
        implements Identified, Versioned {
    @Override
    public String home() {
        return "/v1/feedback-opinions";
    }
}
