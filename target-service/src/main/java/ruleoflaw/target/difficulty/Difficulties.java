package ruleoflaw.target.difficulty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;

/** The difficulties of all units. */
@ApplicationScoped
class Difficulties implements PanacheRepositoryBase<Difficulty, DifficultyId> {
    private static final String FILTERED = """
            select x.id, x.version, x.unitId, x.year, x.assignmentId, x.title, x.description,
                   x.request, x.status, x.changedOn, x.answer
            from Difficulty x
            where x.id.value > :after
              and (cast(:scope as uuid) is null or x.unitId = :scope)
              and (cast(:unit as uuid) is null or x.unitId = :unit)
              and (:year is null or x.year = :year)
              and (:status is null or x.status = :status)
            order by x.id.value
            """;

    private final Caller caller;

    Difficulties(Caller caller) {
        this.caller = caller;
    }

    Difficulty get(DifficultyId id) {
        var difficulty = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
        caller.mustReach(difficulty.unitId());
        return difficulty;
    }

    Difficulty get(DifficultyId id, long version) {
        var difficulty = get(id);
        difficulty.mustBeAt(version);
        return difficulty;
    }

    List<DifficultyView> matching(DifficultyFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, DifficultyView.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("unit", filter.unit())
                .setParameter("year", filter.year())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
