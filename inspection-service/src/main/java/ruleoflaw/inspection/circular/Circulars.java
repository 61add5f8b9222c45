package ruleoflaw.inspection.circular;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** All circulars, as far as the caller may know of them. */
@ApplicationScoped
class Circulars implements PanacheRepositoryBase<Circular, CircularId> {
    private static final String FILTERED = """
            select id, kind, level, title, status, number, publishedOn
            from Circular c
            where id.value > :after
              and (cast(:unit as uuid) is null or exists (select 1 from c.addressees a where a.unitId = :unit))
              and (:kind is null or kind = :kind)
              and (:status is null or status = :status)
              and (cast(:scope as uuid) is null or (publishedOn is not null and (level <> ADDRESSEES
                or exists (select 1 from c.addressees a where a.unitId = :scope))))
            order by id.value
            """;

    private final Caller caller;

    Circulars(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none that the caller may know of */
    Circular get(CircularId id) {
        var scope = caller.scope();
        return findByIdOptional(id)
                .filter(circular -> scope == null || circular.isVisibleTo(scope))
                .orElseThrow(NOT_FOUND::because);
    }

    List<CircularRow> matching(CircularFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, CircularRow.class)
                .setParameter("after", page.after())
                .setParameter("unit", filter.unit())
                .setParameter("kind", filter.kind())
                .setParameter("status", filter.status())
                .setParameter("scope", caller.scope())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
