package ruleoflaw.target.milestone;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.target.assignment.AssignmentId;
import ruleoflaw.target.assignment.HandedOver;
import ruleoflaw.target.assignment.Task;

/** The milestones of all roadmaps. */
@ApplicationScoped
public class Milestones implements PanacheRepositoryBase<Milestone, MilestoneId> {
    private static final String FILTERED = """
            select m.id, m.version, m.implementationPlanId, m.assignmentId, m.unitId, m.title, m.weight,
                   m.deadline.due, m.deadline.lastDay, m.deadline.rule, m.deliverable, m.completedOn,
                   (m.completedOn is not null and m.completedOn > m.deadline.lastDay), m.result, m.remark
            from Milestone m
            where m.id.value > :after
              and (cast(:scope as uuid) is null or m.unitId = :scope)
              and (cast(:plan as uuid) is null or m.implementationPlanId = :plan)
              and (cast(:assignment as uuid) is null or m.assignmentId = :assignment)
              and (cast(:unit as uuid) is null or m.unitId = :unit)
              and (:year is null or m.year = :year)
              and (:overdue = false or m.agreed and m.completedOn is null and m.deadline.lastDay < :today)
            order by m.id.value
            """;

    private static final String WEIGHED = """
            select sum(m.weight), sum(case when m.completedOn is null then 0 else m.weight end)
            from Milestone m
            where m.assignmentId = :assignment and m.agreed
            """;

    private final Caller caller;
    private final WorkCalendar calendar;
    private final Clock clock;

    Milestones(Caller caller, WorkCalendar calendar, Clock clock) {
        this.caller = caller;
        this.calendar = calendar;
        this.clock = clock;
    }

    Milestone get(MilestoneId id) {
        var milestone = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
        caller.mustReach(milestone.unitId());
        return milestone;
    }

    Milestone get(MilestoneId id, long version) {
        var milestone = get(id);
        milestone.mustBeAt(version);
        return milestone;
    }

    /** How far the milestones of an assignment have got, in per cent; empty when it has no accepted roadmap. */
    public Optional<Integer> percentOf(AssignmentId assignment) {
        var sums = getEntityManager()
                .createQuery(WEIGHED, Object[].class)
                .setParameter("assignment", assignment.value())
                .getSingleResult();
        return Optional.ofNullable((BigDecimal) sums[0]).map(all -> new Weighed(all, (BigDecimal) sums[1]).percent());
    }

    /** The assignments for which the roadmap has at least one step. */
    public Set<UUID> assignmentsOf(UUID implementationPlan) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select distinct m.assignmentId from Milestone m where m.implementationPlanId = :plan",
                        UUID.class)
                .setParameter("plan", implementationPlan)
                .getResultList());
    }

    /** Writes down the steps of a roadmap in place of those it had. */
    public void replace(UUID implementationPlan, Map<UUID, Task> tasks, List<NewMilestone> steps) {
        delete("implementationPlanId", implementationPlan);
        persist(steps.stream()
                .map(step -> new Milestone(
                        implementationPlan,
                        Objects.requireNonNull(tasks.get(step.assignmentId())),
                        step,
                        calendar.fixed(step.due(), "实施方案路线图"))));
    }

    /** From now on the steps of the roadmap count. */
    public void agree(UUID implementationPlan) {
        list("implementationPlanId", implementationPlan).forEach(Milestone::agree);
    }

    /** More time for the assignment: steps that were due with it move along. */
    public void extend(UUID assignment, LocalDate oldDue, Deadline later) {
        list("assignmentId = ?1 and deadline.due = ?2 and completedOn is null", assignment, oldDue)
                .forEach(step -> step.move(later));
    }

    /** They go along with their assignment. */
    void move(HandedOver handed) {
        var _ = update("unitId = ?1 where assignmentId = ?2", handed.successor(), handed.assignmentId());
    }

    List<MilestoneView> matching(MilestoneFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, MilestoneView.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("plan", filter.implementationPlan())
                .setParameter("assignment", filter.assignment())
                .setParameter("unit", filter.unit())
                .setParameter("year", filter.year())
                .setParameter("overdue", filter.overdue())
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
