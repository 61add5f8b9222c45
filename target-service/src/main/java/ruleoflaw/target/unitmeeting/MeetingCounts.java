package ruleoflaw.target.unitmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;

/** Counts the meetings that stand. */
@ApplicationScoped
@Transactional
class MeetingCounts {
    private final UnitMeetings meetings;

    MeetingCounts(UnitMeetings meetings) {
        this.meetings = meetings;
    }

    Page<MeetingCount> of(int year, PageRequest page) {
        return Page.of(meetings.counted(year, page), page, MeetingCount::unitId);
    }
}
