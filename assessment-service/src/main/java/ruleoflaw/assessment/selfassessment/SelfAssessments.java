package ruleoflaw.assessment.selfassessment;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** All self-assessments. */
@ApplicationScoped
class SelfAssessments implements PanacheRepositoryBase<SelfAssessment, SelfAssessmentId> {
    private static final String FILTERED = """
            from SelfAssessment
            where id.value > :after
              and (cast(:scope as uuid) is null or unitId = :scope)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:year is null or year = :year)
            order by id.value
            """;

    SelfAssessment get(SelfAssessmentId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    boolean existsFor(UUID unitId, int year) {
        return count("unitId = ?1 and year = ?2", unitId, year) > 0;
    }

    List<SelfAssessmentView> matching(
            @Nullable UUID unit, @Nullable Integer year, @Nullable UUID scope, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, SelfAssessment.class)
                .setParameter("after", page.after())
                .setParameter("scope", scope)
                .setParameter("unit", unit)
                .setParameter("year", year)
                .setMaxResults(page.limitPlusOne())
                .getResultStream()
                .map(SelfAssessment::view)
                .toList();
    }
}
