package ruleoflaw.target.countyprogress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.plan.PlanId;

/** All reports of the county's progress, and the count they are made of. */
@ApplicationScoped
class ProgressRecords implements PanacheRepositoryBase<ProgressRecord, UUID> {
    private static final String STANDING = """
            select count(a),
                   coalesce(sum(case when a.deadline.due <= :day then 1 else 0 end), 0),
                   coalesce(sum(case when a.reportedOn <= :day then 1 else 0 end), 0)
            from Assignment a
            where a.task.planId = :plan and a.status <> WITHDRAWN
            """;

    Standing standing(PlanId plan, LocalDate day) {
        return getEntityManager()
                .createQuery(STANDING, Standing.class)
                .setParameter("plan", plan.value())
                .setParameter("day", day)
                .getSingleResult();
    }

    boolean has(PlanId plan, LocalDate day) {
        return count("planId = ?1 and asOf = ?2", plan.value(), day) > 0;
    }

    List<ProgressRecord> of(PlanId plan, PageRequest page) {
        return find("planId = ?1 and id > ?2 order by id", plan.value(), page.after())
                .page(0, page.limitPlusOne())
                .list();
    }
}
