package ruleoflaw.inspection.visit;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;
import static ruleoflaw.inspection.InspectionProblem.VISIT_DOES_NOT_FIT;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** All visits, as far as the caller may know of them. */
@ApplicationScoped
public class Visits implements PanacheRepositoryBase<Visit, VisitId> {
    private static final String FILTERED = """
            select id, version, roundId, unitId, mode, visitOn, place, status, closedOn, reason
            from Visit
            where id.value > :after
              and (cast(:round as uuid) is null or roundId = :round)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:status is null or status = :status)
              and (cast(:scope as uuid) is null or (unitId = :scope and (mode = OPEN or status = CLOSED)))
            order by id.value
            """;

    private final Caller caller;

    Visits(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none that the caller may know of */
    Visit get(VisitId id) {
        var scope = caller.scope();
        return findByIdOptional(id)
                .filter(visit -> scope == null || visit.isVisibleTo(scope))
                .orElseThrow(NOT_FOUND::because);
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 when a finding names a visit that does not exist */
    public Visit named(UUID id) {
        return findByIdOptional(new VisitId(id))
                .orElseThrow(() -> VISIT_DOES_NOT_FIT.because().at("/visitId"));
    }

    public long countPlannedIn(UUID roundId) {
        return count("roundId = ?1 and status = ?2", roundId, VisitStatus.PLANNED);
    }

    List<VisitView> matching(VisitFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, VisitView.class)
                .setParameter("after", page.after())
                .setParameter("round", filter.round())
                .setParameter("unit", filter.unit())
                .setParameter("status", filter.status())
                .setParameter("scope", caller.scope())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
