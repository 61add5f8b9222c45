package ruleoflaw.assessment.run;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.unit.UnitGroup;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.DayUnit;

/**
 * A run as everybody may see it: dates and rules, no points.
 *
 * @param checkLastDay until when the units check the data about them, by the rule beside it
 * @param revision the newest frozen result; 0 before the first notice
 * @param notices one for each revision that was hung out
 */
public record RunView(
        RunId id,
        long version,
        int year,
        UnitGroup group,
        RunStatus status,
        LocalDate draftedOn,
        @Nullable LocalDate checkLastDay,
        @Nullable String checkRule,
        int revision,
        List<NoticeView> notices,
        @Nullable String documentNumber,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawalReason)
        implements Identified, Versioned {

    /** A notice: from its first to its last day, by the rule that is named. */
    public record NoticeView(
            int revision,
            LocalDate from,
            LocalDate lastDay,
            int days,
            DayUnit dayUnit,
            String rule,
            boolean calendarAssumed) {}
}
