package ruleoflaw.inspection.visit;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;
import static ruleoflaw.inspection.InspectionProblem.VISIT_DOES_NOT_FIT;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.security.Role;

/** All visits, as far as the caller may know of them. */
@ApplicationScoped
public class Visits implements PanacheRepositoryBase<Visit, VisitId> {
    /** For a query over visits {@code v}: those of which the caller may know. */
    public static final String KNOWN_TO_CALLER = """
            (v.mode = OPEN or v.status = CLOSED or :office = true
              or (:inspector = true and (array_length(v.team) = 0 or array_contains(v.team, :person))))
            and (cast(:scope as uuid) is null or (v.unitId = :scope and (v.mode = OPEN or v.status = CLOSED)))
            """;

    private static final String FILTERED = """
            select v.id, v.version, v.roundId, v.unitId, v.mode, v.visitOn, v.place, v.status, v.closedOn, v.reason
            from Visit v
            where v.id.value > :after
              and (cast(:round as uuid) is null or v.roundId = :round)
              and (cast(:unit as uuid) is null or v.unitId = :unit)
              and (:status is null or v.status = :status)
            """ + "and " + KNOWN_TO_CALLER + " order by v.id.value";

    private final Caller caller;

    Visits(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none that the caller may know of */
    public Visit get(VisitId id) {
        return findByIdOptional(id).filter(this::isKnownToCaller).orElseThrow(NOT_FOUND::because);
    }

    private boolean isKnownToCaller(Visit visit) {
        var scope = caller.scope();
        if (scope != null) {
            return visit.isVisibleTo(scope);
        }
        return !visit.isSealed()
                || caller.is(Role.OFFICE)
                || caller.is(Role.INSPECTOR) && visit.isOfTeam(caller.subject());
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 when a finding names a visit that does not exist */
    public Visit named(UUID id) {
        return findByIdOptional(new VisitId(id))
                .orElseThrow(() -> VISIT_DOES_NOT_FIT.because().at("/visitId"));
    }

    public long countPlannedIn(UUID roundId) {
        return count("roundId = ?1 and status = ?2", roundId, VisitStatus.PLANNED);
    }

    public long countPlanned(UUID roundId, UUID unitId) {
        return count("roundId = ?1 and unitId = ?2 and status = ?3", roundId, unitId, VisitStatus.PLANNED);
    }

    public long countClosed(UUID roundId, UUID unitId) {
        return count("roundId = ?1 and unitId = ?2 and status = ?3", roundId, unitId, VisitStatus.CLOSED);
    }

    /** The round's visits to the unit that are over, for who asks who took part. */
    public List<Visit> closedIn(UUID roundId, UUID unitId) {
        return list("roundId = ?1 and unitId = ?2 and status = ?3", roundId, unitId, VisitStatus.CLOSED);
    }

    /** The round's visits to the unit that are still to come. */
    public List<Visit> plannedIn(UUID roundId, UUID unitId) {
        return list("roundId = ?1 and unitId = ?2 and status = ?3", roundId, unitId, VisitStatus.PLANNED);
    }

    public long countPlannedAmong(Collection<UUID> ids) {
        return ids.isEmpty() ? 0 : count("id.value in ?1 and status = ?2", ids, VisitStatus.PLANNED);
    }

    List<VisitView> matching(VisitFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, VisitView.class)
                .setParameter("after", page.after())
                .setParameter("round", filter.round())
                .setParameter("unit", filter.unit())
                .setParameter("status", filter.status())
                .setParameter("office", caller.is(Role.OFFICE))
                .setParameter("inspector", caller.is(Role.INSPECTOR))
                .setParameter("person", caller.subject())
                .setParameter("scope", caller.scope())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
