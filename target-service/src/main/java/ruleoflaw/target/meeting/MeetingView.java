package ruleoflaw.target.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.Identified;

/** A joint meeting as callers see it; {@code number} counts those of the year. */
record MeetingView(
        UUID id,
        int year,
        int number,
        String title,
        LocalDate heldOn,
        String place,
        List<String> agenda,
        List<UUID> attendingUnitIds,
        List<UUID> absentUnitIds)
        implements Identified {}
