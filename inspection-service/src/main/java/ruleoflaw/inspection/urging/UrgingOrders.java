package ruleoflaw.inspection.urging;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** All urging orders, as far as the caller may know of them. */
@ApplicationScoped
class UrgingOrders implements PanacheRepositoryBase<UrgingOrder, UrgingId> {
    private static final String FILTERED = """
            select id, version, unitId, title, demand, issuedOn, deadline.due, deadline.lastDay, deadline.rule,
                escalationId, status, reply, repliedOn, reason
            from UrgingOrder
            where id.value > :after
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:status is null or status = :status)
              and (cast(:scope as uuid) is null or unitId = :scope)
            order by id.value
            """;

    private final Caller caller;

    UrgingOrders(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    UrgingOrder get(UrgingId id) {
        var order = findByIdOptional(id).orElseThrow(NOT_FOUND::because);
        caller.mustReach(order.unitId());
        return order;
    }

    List<UrgingView> matching(UrgingFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, UrgingView.class)
                .setParameter("after", page.after())
                .setParameter("unit", filter.unit())
                .setParameter("status", filter.status())
                .setParameter("scope", caller.scope())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
