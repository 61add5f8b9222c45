package ruleoflaw.inspection.talk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A talk as callers see it.
 *
 * @param due by when the unit must have put right what was talked about
 * @param reason why it was cancelled, or the unit's report returned
 */
record TalkView(
        TalkId id,
        long version,
        UUID unitId,
        String invitedPost,
        String matter,
        LocalDate noticedOn,
        LocalDate plannedOn,
        String place,
        @Nullable UUID escalationId,
        TalkStatus status,
        @Nullable LocalDate heldOn,
        @Nullable String minutes,
        List<String> participants,
        @Nullable String demand,
        @Nullable LocalDate due,
        @Nullable LocalDate lastDay,
        @Nullable String report,
        @Nullable LocalDate reportedOn,
        @Nullable String reason)
        implements Identified, Versioned {}
