package ruleoflaw.target.meetingtask;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.target.assignment.AssignmentId;
import ruleoflaw.target.assignment.HandedOver;

/** What the units have to do of all decisions. */
@ApplicationScoped
public class MeetingTasks implements PanacheRepositoryBase<MeetingTask, MeetingTaskId> {
    private static final String FILTERED = """
            select t.id, t.version, t.decisionId, t.unitId, t.assignmentId, t.text, t.deadline.due, t.deadline.lastDay,
                   t.deadline.rule, t.doneOn, (t.doneOn is not null and t.doneOn > t.deadline.lastDay), t.result
            from MeetingTask t
            where t.id.value > :after
              and (cast(:scope as uuid) is null or t.unitId = :scope)
              and (cast(:unit as uuid) is null or t.unitId = :unit)
              and (cast(:decision as uuid) is null or t.decisionId = :decision)
              and (cast(:assignment as uuid) is null or t.assignmentId = :assignment)
              and (:done is null or :done = true and t.doneOn is not null or :done = false and t.doneOn is null)
            order by t.id.value
            """;

    private final Caller caller;

    MeetingTasks(Caller caller) {
        this.caller = caller;
    }

    MeetingTask get(MeetingTaskId id) {
        var task = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
        caller.mustReach(task.unitId());
        return task;
    }

    /** Hands it out. */
    public void give(GivenTask task, Deadline deadline) {
        persist(new MeetingTask(task, deadline));
    }

    /** How many lines that meetings added to the assignment are not done yet. */
    public long openOf(AssignmentId assignment) {
        return count("assignmentId = ?1 and doneOn is null", assignment.value());
    }

    /** They go along with their assignment. */
    void move(HandedOver handed) {
        var _ = update("unitId = ?1 where assignmentId = ?2", handed.successor(), handed.assignmentId());
    }

    List<TaskView> matching(TaskFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, TaskView.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("unit", filter.unit())
                .setParameter("decision", filter.decision())
                .setParameter("assignment", filter.assignment())
                .setParameter("done", filter.done())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
