package ruleoflaw.target.meetingtask;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A task as callers see it; with an assignment it is an extra line of it. */
record TaskView(
        MeetingTaskId id,
        long version,
        UUID decisionId,
        UUID unitId,
        @Nullable UUID assignmentId,
        String text,
        LocalDate due,
        LocalDate lastDay,
        String rule,
        @Nullable LocalDate doneOn,
        boolean late,
        @Nullable String result)
        implements Identified, Versioned {}
