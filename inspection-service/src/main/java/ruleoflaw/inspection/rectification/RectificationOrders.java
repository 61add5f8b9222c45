package ruleoflaw.inspection.rectification;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** All rectification orders, as far as the caller may know of them. */
@ApplicationScoped
public class RectificationOrders implements PanacheRepositoryBase<RectificationOrder, OrderId> {
    private static final String FILTERED = """
            from RectificationOrder
            where id.value > :after
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (cast(:finding as uuid) is null or findingId = :finding)
              and (:status is null or status = :status)
              and (cast(:dueTo as LocalDate) is null or deadline.due <= :dueTo)
              and (:late is null or closing.late = :late)
              and (cast(:scope as uuid) is null or unitId = :scope)
            order by id.value
            """;

    private final Caller caller;

    RectificationOrders(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    public RectificationOrder get(OrderId id) {
        var order = findByIdOptional(id).orElseThrow(NOT_FOUND::because);
        caller.mustReach(order.unitId());
        return order;
    }

    /** The order of a finding that counts: neither withdrawn nor transferred. */
    public Optional<RectificationOrder> findCounting(UUID findingId) {
        return find(
                        "findingId = ?1 and status not in (?2, ?3)",
                        findingId,
                        RectificationStatus.WITHDRAWN,
                        RectificationStatus.TRANSFERRED)
                .firstResultOptional();
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within reach, 412 when it changed meanwhile */
    public RectificationOrder at(OrderId id, long version) {
        var order = get(id);
        order.mustBeAt(version);
        return order;
    }

    List<OrderView> matching(OrderFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, RectificationOrder.class)
                .setParameter("after", page.after())
                .setParameter("unit", filter.unit())
                .setParameter("finding", filter.finding())
                .setParameter("status", filter.status())
                .setParameter("dueTo", filter.dueTo())
                .setParameter("late", filter.late())
                .setParameter("scope", caller.scope())
                .setMaxResults(page.limitPlusOne())
                .getResultStream()
                .map(RectificationOrder::view)
                .toList();
    }
}
