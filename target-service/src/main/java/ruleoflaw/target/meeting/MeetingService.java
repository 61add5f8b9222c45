package ruleoflaw.target.meeting;

import static ruleoflaw.target.CoordinationProblem.MEETING_IN_FUTURE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.unit.Units;

/** The office records joint meetings and hands out what they decide. */
@ApplicationScoped
@Transactional
class MeetingService {
    private final JointMeetings meetings;
    private final MeetingDecisions decisions;
    private final Handing handing;
    private final Units units;
    private final Outbox outbox;
    private final Clock clock;

    MeetingService(
            JointMeetings meetings,
            MeetingDecisions decisions,
            Handing handing,
            Units units,
            Outbox outbox,
            Clock clock) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.handing = handing;
        this.units = units;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<MeetingView> list(@Nullable Integer year, PageRequest page) {
        return Page.of(meetings.matching(year, page), page, MeetingView::id);
    }

    MeetingView show(UUID id) {
        return meetings.get(id).view();
    }

    MeetingView hold(HoldMeeting request) {
        if (request.heldOn().isAfter(LocalDate.now(clock))) {
            throw MEETING_IN_FUTURE.because().at("/heldOn");
        }
        units.mustExist(request.attendingUnitIds(), "/attendingUnitIds");
        units.mustExist(request.absentUnitIds(), "/absentUnitIds");
        var meeting =
                new JointMeeting(request, meetings.nextNumber(request.heldOn().getYear()));
        meetings.persist(meeting);
        outbox.add(meeting.held());
        return meeting.view();
    }

    DecisionView decide(UUID id, Decide request) {
        var decision = handing.handOut(meetings.get(id), request);
        outbox.add(decision.created());
        return decision.view();
    }

    Page<DecisionView> decisions(@Nullable UUID meeting, PageRequest page) {
        return Page.of(decisions.matching(meeting, page), page, DecisionView::id);
    }

    DecisionView decision(UUID id) {
        return decisions.get(id).view();
    }
}
