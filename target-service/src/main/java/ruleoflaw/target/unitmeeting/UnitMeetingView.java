package ruleoflaw.target.unitmeeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A meeting as callers see it. */
record UnitMeetingView(
        UnitMeetingId id,
        long version,
        UUID unitId,
        int year,
        MeetingKind kind,
        String topic,
        LocalDate heldOn,
        String outcome,
        List<UUID> fileIds,
        UnitMeetingStatus status,
        LocalDate changedOn,
        @Nullable String remark)
        implements Identified, Versioned {}
