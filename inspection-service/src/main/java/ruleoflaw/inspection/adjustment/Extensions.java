package ruleoflaw.inspection.adjustment;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** All asked extensions, as far as the caller may know of them. */
@ApplicationScoped
class Extensions implements PanacheRepositoryBase<Extension, ExtensionId> {
    private static final String FILTERED = """
            select id, version, orderId, unitId, until, reason, askedOn, status, decidedBy, decidedOn, decisionReason
            from Extension
            where id.value > :after
              and (cast(:order as uuid) is null or orderId = :order)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:status is null or status = :status)
              and (cast(:scope as uuid) is null or unitId = :scope)
            order by id.value
            """;

    private final Caller caller;

    Extensions(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    Extension get(ExtensionId id) {
        var extension = findByIdOptional(id).orElseThrow(NOT_FOUND::because);
        caller.mustReach(extension.unitId());
        return extension;
    }

    boolean isAskedFor(UUID orderId) {
        return count("orderId = ?1 and status = ?2", orderId, ExtensionStatus.ASKED) > 0;
    }

    List<ExtensionView> matching(ExtensionFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, ExtensionView.class)
                .setParameter("after", page.after())
                .setParameter("order", filter.order())
                .setParameter("unit", filter.unit())
                .setParameter("status", filter.status())
                .setParameter("scope", caller.scope())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
