package ruleoflaw.target.subassignment;

import static ruleoflaw.target.PlanningProblem.BROKEN_DOWN_ALREADY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.target.assignment.AssignmentId;
import ruleoflaw.target.assignment.Assignments;
import ruleoflaw.target.assignment.HandedOver;

/** A unit divides its work among its villages and stations, and keeps track of them. */
@ApplicationScoped
@Transactional
class SubAssignmentService {
    private final SubAssignments parts;
    private final Assignments assignments;
    private final WorkCalendar calendar;
    private final Clock clock;

    SubAssignmentService(SubAssignments parts, Assignments assignments, WorkCalendar calendar, Clock clock) {
        this.parts = parts;
        this.assignments = assignments;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** How many parts were given out. */
    record Given(int given) {}

    Page<SubAssignmentView> list(SubAssignmentFilter filter, PageRequest page) {
        return Page.of(parts.matching(filter, page), page, view -> view.id().value());
    }

    SubAssignmentView show(SubAssignmentId id) {
        return parts.get(id).view();
    }

    Given divide(AssignmentId id, Parts request) {
        var assignment = assignments.lock(id);
        assignment.mustBeOpen("分解", "broken down");
        return give(
                new Whole(
                        id.value(),
                        null,
                        assignment.task().unitId(),
                        assignment.deadline().due()),
                request);
    }

    Given divide(SubAssignmentId id, Parts request) {
        return give(parts.get(id).whole(), request);
    }

    SubAssignmentView complete(SubAssignmentId id, long version, String result) {
        var part = parts.get(id, version);
        part.complete(result, parts.openPartsOf(id), today());
        parts.flush();
        return part.view();
    }

    SubAssignmentView withdraw(SubAssignmentId id, long version, String reason) {
        var part = parts.get(id, version);
        part.withdraw(reason, today());
        parts.flush();
        return part.view();
    }

    private Given give(Whole whole, Parts request) {
        if (parts.isDivided(whole)) {
            throw BROKEN_DOWN_ALREADY.because();
        }
        request.mustMakeUp(whole.due());
        parts.persist(request.parts().stream()
                .map(part -> new SubAssignment(whole, part, calendar.fixed(part.due(), "单位内部分解"), today())));
        return new Given(request.parts().size());
    }

    void follow(@Observes HandedOver handed) {
        parts.move(handed);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
