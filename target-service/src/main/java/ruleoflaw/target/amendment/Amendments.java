package ruleoflaw.target.amendment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;

/** The amendments of all plans. */
@ApplicationScoped
class Amendments implements PanacheRepositoryBase<Amendment, AmendmentId> {
    private static final String FILTERED = """
            select a.id, a.version, a.planId, a.year, a.reason, a.status, a.proposedOn, a.revision, a.decidedOn
            from Amendment a
            where a.id.value > :after
              and (cast(:plan as uuid) is null or a.planId = :plan)
              and (:status is null or a.status = :status)
            order by a.id.value
            """;

    Amendment get(AmendmentId id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
    }

    Amendment get(AmendmentId id, long version) {
        var amendment = get(id);
        amendment.mustBeAt(version);
        return amendment;
    }

    List<AmendmentRow> matching(AmendmentFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, AmendmentRow.class)
                .setParameter("after", page.after())
                .setParameter("plan", filter.plan())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
