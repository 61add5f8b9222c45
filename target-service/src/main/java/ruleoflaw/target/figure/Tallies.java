package ruleoflaw.target.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts assignments. */
@ApplicationScoped
public class Tallies {
    private static final String TALLY = """
            select count(a),
                   count(case when a.outcome = ON_TIME then 1 end),
                   count(case when a.outcome = LATE then 1 end),
                   count(case when a.outcome = NOT_DONE then 1 end),
                   count(case when a.outcome is null then 1 end)
            from Assignment a
            where a.task.planId = :plan
              and (cast(:unit as uuid) is null or a.task.unitId = :unit)
              and a.status <> WITHDRAWN
            """;

    private static final String UNITS = """
            select distinct a.task.unitId
            from Assignment a
            where a.task.planId = :plan and a.status <> WITHDRAWN
            order by a.task.unitId
            """;

    private static final String OF_YEAR = TALLY.replace(
            "a.task.planId = :plan", "a.task.planId in (select p.id.value from Plan p where p.year = :year)");

    private final EntityManager entityManager;

    Tallies(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Of one unit, or of the whole plan. */
    public Tally of(UUID plan, @Nullable UUID unit) {
        return entityManager
                .createQuery(TALLY, Tally.class)
                .setParameter("plan", plan)
                .setParameter("unit", unit)
                .getSingleResult();
    }

    Tally ofYear(FigureScope scope) {
        return entityManager
                .createQuery(OF_YEAR, Tally.class)
                .setParameter("year", scope.year())
                .setParameter("unit", scope.unit())
                .getSingleResult();
    }

    /** The units that were given something to do. */
    public List<UUID> unitsGivenWork(UUID plan) {
        return entityManager
                .createQuery(UNITS, UUID.class)
                .setParameter("plan", plan)
                .getResultList();
    }
}
