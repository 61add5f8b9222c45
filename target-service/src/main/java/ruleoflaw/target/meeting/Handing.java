package ruleoflaw.target.meeting;

import static ruleoflaw.target.CoordinationProblem.NOBODY_TO_TELL;
import static ruleoflaw.target.CoordinationProblem.UNIT_WITHOUT_TARGET;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.target.assignment.Assignments;
import ruleoflaw.target.meetingtask.GivenTask;
import ruleoflaw.target.meetingtask.MeetingTasks;
import ruleoflaw.target.unit.Units;

/** Turns a decision into tasks: extra lines of assignments that exist, or tasks that stand alone. */
@ApplicationScoped
class Handing {
    private final MeetingDecisions decisions;
    private final MeetingTasks tasks;
    private final Assignments assignments;
    private final Units units;
    private final WorkCalendar calendar;

    Handing(
            MeetingDecisions decisions,
            MeetingTasks tasks,
            Assignments assignments,
            Units units,
            WorkCalendar calendar) {
        this.decisions = decisions;
        this.tasks = tasks;
        this.assignments = assignments;
        this.units = units;
        this.calendar = calendar;
    }

    MeetingDecision handOut(JointMeeting meeting, Decide request) {
        var receivers = receivers(request);
        var decision = new MeetingDecision(meeting, request, List.copyOf(receivers.keySet()));
        decisions.persist(decision);
        var deadline = calendar.fixed(request.due(), meeting.name() + "议定");
        receivers.forEach((unit, assignment) -> tasks.give(
                new GivenTask(decision.id(), decision.year(), decision.text(), unit, assignment.orElse(null)),
                deadline));
        return decision;
    }

    /** Who does it, each with the assignment it becomes a line of. */
    private Map<UUID, Optional<UUID>> receivers(Decide request) {
        var receivers = new LinkedHashMap<UUID, Optional<UUID>>();
        if (request.targetId() == null) {
            request.unitIds()
                    .forEach(id ->
                            receivers.put(units.active(id, "/unitIds").id().value(), Optional.empty()));
        } else {
            receivers.putAll(holders(request.targetId(), request.unitIds()));
        }
        if (receivers.isEmpty()) {
            throw NOBODY_TO_TELL.because().at("/unitIds");
        }
        return receivers;
    }

    private Map<UUID, Optional<UUID>> holders(UUID target, List<UUID> named) {
        var holders = assignments.openOfTarget(target).stream()
                .collect(Collectors.toMap(
                        one -> one.task().unitId(),
                        one -> Optional.of(one.id().value()),
                        (one, other) -> one,
                        LinkedHashMap::new));
        for (var id : named) {
            if (!holders.containsKey(id)) {
                throw UNIT_WITHOUT_TARGET
                        .because(units.active(id, "/unitIds").name())
                        .at("/unitIds");
            }
        }
        if (!named.isEmpty()) {
            holders.keySet().retainAll(named);
        }
        return holders;
    }
}
