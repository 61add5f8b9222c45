package ruleoflaw.target.objection;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** All objections. */
@ApplicationScoped
class Objections implements PanacheRepositoryBase<Objection, ObjectionId> {
    private static final String FILTERED = """
            select o.id, o.version, o.unitId, o.kind, o.recordId, o.reportedValue, o.ownValue, o.raisedOn, o.status
            from Objection o
            where o.id.value > :after
              and (cast(:scope as uuid) is null or o.unitId = :scope)
              and (cast(:unit as uuid) is null or o.unitId = :unit)
              and (cast(:record as uuid) is null or o.recordId = :record)
              and (:status is null or o.status = :status)
            order by o.id.value
            """;

    private final Caller caller;

    Objections(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    Objection get(ObjectionId id) {
        var objection = findByIdOptional(id).orElseThrow(NOT_FOUND::because);
        caller.mustReach(objection.unitId());
        return objection;
    }

    boolean isOpenOn(UUID record) {
        return count("recordId = ?1 and status = ?2", record, ObjectionStatus.OPEN) > 0;
    }

    List<ObjectionView.Row> matching(ObjectionFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, ObjectionView.Row.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("unit", filter.unit())
                .setParameter("record", filter.record())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
