package ruleoflaw.target.assignment;

import static ruleoflaw.target.PlanningProblem.SUCCESSOR_HAS_TARGET;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.unit.Units;

/** What is read of assignments, and what the office decides about them. */
@ApplicationScoped
@Transactional
class AssignmentService {
    private final Assignments assignments;
    private final Units units;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Event<HandedOver> handOvers;
    private final Clock clock;

    AssignmentService(
            Assignments assignments,
            Units units,
            Deadlines deadlines,
            Outbox outbox,
            Event<HandedOver> handOvers,
            Clock clock) {
        this.assignments = assignments;
        this.units = units;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.handOvers = handOvers;
        this.clock = clock;
    }

    Page<AssignmentRow> list(AssignmentFilter filter, PageRequest page) {
        return Page.of(assignments.matching(filter, page), page, row -> row.id().value());
    }

    AssignmentView show(AssignmentId id) {
        return assignments.get(id).view();
    }

    AssignmentView confirm(AssignmentId id, long version) {
        var assignment = assignments.get(id, version);
        var completed = assignment.confirm(today()).provenBy(assignments.proofOf(assignment));
        outbox.addAll(List.of(completed, assignment.state()));
        return assignment.view();
    }

    AssignmentView returnCompletion(AssignmentId id, long version, String reason) {
        var assignment = assignments.get(id, version);
        outbox.addAll(List.of(assignment.returnCompletion(reason, today()), assignment.state()));
        return assignment.view();
    }

    AssignmentView correct(AssignmentId id, long version, CorrectAssignment request) {
        var assignment = assignments.get(id, version);
        units.mustExist(request.unitIds(), "/leadUnitId");
        var due = deadlines.of(request.due());
        outbox.addAll(List.of(assignment.correct(due, request), assignment.state()));
        return assignment.view();
    }

    AssignmentView handOver(AssignmentId id, long version, UUID successor, String reason) {
        var assignment = assignments.get(id, version);
        var unit = units.active(successor, "/unitId");
        if (assignments.has(assignment.task().targetId(), successor)) {
            throw SUCCESSOR_HAS_TARGET.because(unit.name()).at("/unitId");
        }
        outbox.addAll(List.of(assignment.handOver(successor, unit.name(), reason), assignment.state()));
        handOvers.fire(new HandedOver(id.value(), successor));
        return assignment.view();
    }

    AssignmentView withdraw(AssignmentId id, long version, String reason) {
        var assignment = assignments.get(id, version);
        outbox.addAll(List.of(assignment.withdraw(reason, today()), assignment.state()));
        return assignment.view();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
