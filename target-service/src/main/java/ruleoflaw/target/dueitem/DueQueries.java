package ruleoflaw.target.dueitem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks into the records of all features for what is due; it asks no caller, those who ask it do. */
@ApplicationScoped
class DueQueries {
    private static final String OF_UNIT = " and (cast(:unit as uuid) is null or %s = :unit)";

    private static final Map<DueKind, String> KEPT = new EnumMap<>(Map.of(
            DueKind.ACKNOWLEDGEMENT,
            "select a.id.value, a.task.unitId, a.task.title, a.acknowledgement from Assignment a"
                    + " where a.status = ISSUED and a.acknowledgement.lastDay <= :until"
                    + OF_UNIT.formatted("a.task.unitId"),
            DueKind.ASSIGNMENT,
            "select a.id.value, a.task.unitId, a.task.title, a.deadline from Assignment a"
                    + " where a.status in (ACKNOWLEDGED, IN_PROGRESS) and a.deadline.lastDay <= :until"
                    + OF_UNIT.formatted("a.task.unitId"),
            DueKind.MILESTONE,
            "select m.id.value, m.unitId, m.title, m.deadline from Milestone m"
                    + " join Assignment a on a.id.value = m.assignmentId and a.status in (ACKNOWLEDGED, IN_PROGRESS)"
                    + " where m.agreed and m.completedOn is null and m.deadline.lastDay <= :until"
                    + OF_UNIT.formatted("m.unitId"),
            DueKind.IMPLEMENTATION_PLAN,
            "select p.id.value, p.unitId, p.title, p.deadline from ImplementationPlan p"
                    + " where p.status = RETURNED and p.deadline.lastDay <= :until"
                    + OF_UNIT.formatted("p.unitId"),
            DueKind.MEETING_TASK,
            "select t.id.value, t.unitId, t.text, t.deadline from MeetingTask t"
                    + " where t.doneOn is null and t.deadline.lastDay <= :until"
                    + OF_UNIT.formatted("t.unitId")));

    private static final Map<DueKind, String> WAITING = new EnumMap<>(Map.of(
            DueKind.CONFIRM_COMPLETION,
            "select a.id.value, a.task.unitId, a.task.title, a.reportedOn from Assignment a"
                    + " where a.status = COMPLETION_REPORTED order by a.id.value",
            DueKind.DECIDE_IMPLEMENTATION_PLAN,
            "select p.id.value, p.unitId, p.title, p.filedOn from ImplementationPlan p where p.status = FILED",
            DueKind.RULE_ON_DISPUTE,
            "select d.id.value, d.unitId, d.claim, d.raisedOn from Dispute d where d.status = RAISED",
            DueKind.ANSWER_DIFFICULTY,
            "select d.id.value, d.unitId, d.title, d.changedOn from Difficulty d where d.status = RAISED",
            DueKind.DECIDE_EXTENSION,
            "select e.id.value, e.unitId, e.reason, e.requestedOn from Extension e where e.status = REQUESTED"));

    private static final String BOTTLENECKS = "select b.id.value, b.unitId, b.title, b.due from BottleneckIssue b"
            + " where b.status in (OPEN, IN_PROGRESS)" + OF_UNIT.formatted("b.unitId");

    private static final String UNPLANNED =
            """
            select a.task.planId, a.task.unitId, p.title, min(a.issuedOn)
            from Assignment a join Plan p on p.id.value = a.task.planId and p.status = PUBLISHED
            where a.status <> WITHDRAWN
              and not exists (select 1 from ImplementationPlan i
                              where i.planId = a.task.planId and i.unitId = a.task.unitId)
            """ + OF_UNIT.formatted("a.task.unitId") + " group by a.task.planId, a.task.unitId, p.title";

    private static final String SILENT = """
            select a.task.unitId, count(a)
            from Assignment a
            where a.status in (ACKNOWLEDGED, IN_PROGRESS) and a.issuedOn < :month
              and not exists (select 1 from ProgressReport r
                              where r.assignmentId = a.id.value and r.reportedAt >= :since)
              and not exists (select 1 from Milestone m
                              where m.assignmentId = a.id.value and m.completedOn >= :month)
            """ + OF_UNIT.formatted("a.task.unitId") + " group by a.task.unitId";

    private final EntityManager entityManager;

    DueQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Stream<Map.Entry<DueKind, Kept>> kept(@Nullable UUID unit, LocalDate until) {
        return KEPT.entrySet().stream()
                .flatMap(query -> entityManager
                        .createQuery(query.getValue(), Kept.class)
                        .setParameter("unit", unit)
                        .setParameter("until", until)
                        .getResultList()
                        .stream()
                        .map(found -> Map.entry(query.getKey(), found)));
    }

    Stream<Map.Entry<DueKind, Waiting>> waiting() {
        return WAITING.entrySet().stream()
                .flatMap(query -> entityManager.createQuery(query.getValue(), Waiting.class).getResultList().stream()
                        .map(found -> Map.entry(query.getKey(), found)));
    }

    List<Waiting> bottlenecks(@Nullable UUID unit) {
        return entityManager
                .createQuery(BOTTLENECKS, Waiting.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    /** Units that were given work of a plan and have not filed how they will do it, since the day of issue. */
    List<Waiting> unplanned(@Nullable UUID unit) {
        return entityManager
                .createQuery(UNPLANNED, Waiting.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    /** How many assignments of a unit nobody said anything about this month. */
    Map<UUID, Long> silent(@Nullable UUID unit, LocalDate month) {
        return entityManager
                .createQuery(SILENT, Object[].class)
                .setParameter("unit", unit)
                .setParameter("month", month)
                .setParameter(
                        "since", month.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant())
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
