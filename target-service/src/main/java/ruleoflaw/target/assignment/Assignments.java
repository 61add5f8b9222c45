package ruleoflaw.target.assignment;

import static ruleoflaw.target.assignment.AssignmentStatus.COMPLETION_REPORTED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Timeouts;
import ruleoflaw.chassis.event.FileReference;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;

/** The assignments of all plans. */
@ApplicationScoped
public class Assignments implements PanacheRepositoryBase<Assignment, AssignmentId> {
    private static final Set<AssignmentStatus> OPEN =
            EnumSet.of(AssignmentStatus.ISSUED, AssignmentStatus.ACKNOWLEDGED, AssignmentStatus.IN_PROGRESS);

    private static final String FILTERED = """
            select a.id, a.version, a.task.planId, a.task.targetId, a.task.targetCode, a.task.title, a.task.unitId,
                   a.task.unitName, a.task.weight, a.deadline.due, a.deadline.lastDay, a.status, a.outcome, a.percent,
                   a.reportedOn
            from Assignment a
            where a.id.value > :after
              and (cast(:scope as uuid) is null or a.task.unitId = :scope)
              and (cast(:plan as uuid) is null or a.task.planId = :plan)
              and (cast(:unit as uuid) is null or a.task.unitId = :unit)
              and (cast(:target as uuid) is null or a.task.targetId = :target)
              and (:status is null or a.status = :status)
              and (:outcome is null or a.outcome = :outcome)
              and (cast(:dueTo as date) is null or a.deadline.due <= :dueTo)
              and (:overdue = false
                   or a.status in (ISSUED, ACKNOWLEDGED, IN_PROGRESS) and a.deadline.lastDay < :today)
            order by a.id.value
            """;

    private static final String UNREMINDED = """
            from Assignment a
            where a.status = ISSUED and a.remindedOn is null and a.acknowledgement.lastDay < :today
            order by a.id.value
            """;

    private static final String WEIGHTS = """
            select a.task.unitId, sum(a.task.weight)
            from Assignment a
            where a.task.planId = :plan and a.status <> WITHDRAWN
            group by a.task.unitId
            """;

    private final Caller caller;
    private final StoredFiles files;
    private final Clock clock;

    Assignments(Caller caller, StoredFiles files, Clock clock) {
        this.files = files;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    public Assignment get(AssignmentId id) {
        var assignment = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
        caller.mustReach(assignment.task().unitId());
        return assignment;
    }

    /** The same, kept from everybody else until the transaction is over: what hangs on it is done one after another. */
    public Assignment lock(AssignmentId id) {
        var assignment = get(id);
        getEntityManager().lock(assignment, LockModeType.PESSIMISTIC_WRITE);
        return assignment;
    }

    /** The same, unless somebody changed it since the caller read it. */
    public Assignment get(AssignmentId id, long version) {
        var assignment = get(id);
        assignment.mustBeAt(version);
        return assignment;
    }

    /** What the unit gave as proof of its completion. */
    List<FileReference> proofOf(Assignment assignment) {
        return files.references(assignment.view().fileIds());
    }

    List<AssignmentRow> matching(AssignmentFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, AssignmentRow.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("plan", filter.plan())
                .setParameter("unit", filter.unit())
                .setParameter("target", filter.target())
                .setParameter("status", filter.status())
                .setParameter("outcome", filter.outcome())
                .setParameter("dueTo", filter.dueTo())
                .setParameter("overdue", filter.overdue())
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    /** How much of its 100 each unit of the plan has been given. */
    public Map<UUID, BigDecimal> weights(UUID plan) {
        return getEntityManager()
                .createQuery(WEIGHTS, Object[].class)
                .setParameter("plan", plan)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (BigDecimal) row[1]));
    }

    /** The targets of the plan that were given out. */
    public Set<UUID> targetsGivenOut(UUID plan) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select distinct a.task.targetId from Assignment a"
                                + " where a.task.planId = :plan and a.status <> WITHDRAWN",
                        UUID.class)
                .setParameter("plan", plan)
                .getResultList());
    }

    /** What a unit has been given of a plan, withdrawn ones left out. */
    public List<Assignment> of(UUID plan, UUID unit) {
        return list(
                "task.planId = ?1 and task.unitId = ?2 and status <> ?3 order by id.value",
                plan,
                unit,
                AssignmentStatus.WITHDRAWN);
    }

    /** Whether the unit answers for a target already. */
    boolean has(UUID target, UUID unit) {
        return count(
                        "task.targetId = ?1 and task.unitId = ?2 and status <> ?3",
                        target,
                        unit,
                        AssignmentStatus.WITHDRAWN)
                > 0;
    }

    /** Those of a target on which somebody still works. */
    public List<Assignment> openOfTarget(UUID target) {
        return list("task.targetId = ?1 and status in ?2 order by id.value", target, OPEN);
    }

    public long openOf(UUID unit) {
        return count("task.unitId = ?1 and (status in ?2 or status = ?3)", unit, OPEN, COMPLETION_REPORTED);
    }

    public long reported(UUID plan) {
        return count("task.planId = ?1 and status = ?2", plan, COMPLETION_REPORTED);
    }

    /** Those of the plan that are neither reported nor settled. */
    public List<Assignment> open(UUID plan) {
        return list("task.planId = ?1 and status in ?2 order by id.value", plan, OPEN);
    }

    public long openAndNotDue(UUID plan, LocalDate today) {
        return count("task.planId = ?1 and status in ?2 and deadline.lastDay >= ?3", plan, OPEN, today);
    }

    /** Some that should have been signed for and were not; another replica at the same work gets others. */
    public List<Assignment> unreminded(LocalDate today, int atMost) {
        return getEntityManager()
                .createQuery(UNREMINDED, Assignment.class)
                .setParameter("today", today)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .setMaxResults(atMost)
                .getResultList();
    }
}
