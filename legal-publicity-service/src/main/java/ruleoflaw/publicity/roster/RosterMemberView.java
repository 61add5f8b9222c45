package ruleoflaw.publicity.roster;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** Somebody on the roster as his own unit and the office see him. */
record RosterMemberView(
        RosterMemberId id,
        long version,
        UUID personId,
        UUID unitId,
        String staffNumber,
        String name,
        Post post,
        Qualification qualification,
        Education education,
        int birthYear,
        LocalDate since,
        @Nullable LocalDate until)
        implements Identified, Versioned {}
