package ruleoflaw.inspection.focus;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ruleoflaw.chassis.http.PageRequest;

/** All risk focuses; units know nothing of them. */
@ApplicationScoped
class RiskFocuses implements PanacheRepositoryBase<RiskFocus, FocusId> {
    private static final String FILTERED = """
            select id, version, unitId, kind, name, reason, source, weight, startsOn, endsOn
            from RiskFocus
            where id.value > :after
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:kind is null or kind = :kind)
              and (cast(:on as LocalDate) is null or (startsOn <= :on and endsOn >= :on))
            order by id.value
            """;

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none */
    RiskFocus get(FocusId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    /** The weights of all units on which a focus lies that day, added up. */
    Map<UUID, Integer> weightsOn(LocalDate day) {
        return getEntityManager()
                .createQuery("""
                        select unitId, sum(weight) from RiskFocus where startsOn <= :day and endsOn >= :day
                        group by unitId
                        """, Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    List<FocusView> matching(FocusFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, FocusView.class)
                .setParameter("after", page.after())
                .setParameter("unit", filter.unit())
                .setParameter("kind", filter.kind())
                .setParameter("on", filter.on())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
