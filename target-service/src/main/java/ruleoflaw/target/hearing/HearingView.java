package ruleoflaw.target.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.target.RecordSource;

/** A hearing as callers see it, with the source that says so. */
record HearingView(
        HearingId id,
        long version,
        UUID unitId,
        int year,
        RecordSource source,
        @Nullable String externalId,
        String caseNumber,
        String court,
        RecordHearing.Instance instance,
        boolean notified,
        LocalDate heldOn,
        Attendance attendance,
        HearingStatus status,
        AbsenceStatus absence,
        ClaimAbsence.@Nullable Ground absenceGround,
        @Nullable String absenceReason,
        List<UUID> absenceFileIds,
        @Nullable String courtDocument,
        @Nullable LocalDate absenceDecidedOn,
        @Nullable String remark)
        implements Identified, Versioned {
    /** A hearing in a list. */
    record Row(
            HearingId id,
            long version,
            UUID unitId,
            int year,
            RecordSource source,
            String caseNumber,
            RecordHearing.Instance instance,
            LocalDate heldOn,
            Attendance attendance,
            HearingStatus status,
            AbsenceStatus absence) {}
}
