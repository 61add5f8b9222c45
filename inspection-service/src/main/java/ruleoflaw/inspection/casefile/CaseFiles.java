package ruleoflaw.inspection.casefile;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** All files under review, as far as the caller may know of them. */
@ApplicationScoped
class CaseFiles implements PanacheRepositoryBase<CaseFile, CaseFileId> {
    private static final String FILTERED = """
            from CaseFile
            where id.value > :after
              and (cast(:review as uuid) is null or reviewId = :review)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:year is null or assessmentYear = :year)
              and (:status is null or status = :status)
              and (cast(:scope as uuid) is null or (unitId = :scope and scoredOn is not null))
            order by id.value
            """;

    private final Caller caller;

    CaseFiles(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none that the caller may know of */
    CaseFile get(CaseFileId id) {
        var scope = caller.scope();
        return findByIdOptional(id)
                .filter(file -> scope == null || file.isVisibleTo(scope))
                .orElseThrow(NOT_FOUND::because);
    }

    /** How many of these cases stand in the review already. */
    long countOf(UUID reviewId, UUID unitId, Collection<String> caseNumbers) {
        return count("reviewId = ?1 and unitId = ?2 and caseNumber in ?3", reviewId, unitId, caseNumbers);
    }

    long countUnscored(UUID reviewId) {
        return count("reviewId = ?1 and status = ?2", reviewId, CaseFileStatus.SAMPLED);
    }

    /** Every scored file of a year that the caller may know of. */
    List<UnitAverage.Score> scoredIn(int year) {
        return getEntityManager()
                .createQuery("""
                        select unitId, points, possible from CaseFile
                        where assessmentYear = :year and status = SCORED
                          and (cast(:scope as uuid) is null or unitId = :scope)
                        """, UnitAverage.Score.class)
                .setParameter("year", year)
                .setParameter("scope", caller.scope())
                .getResultList();
    }

    List<CaseFileView> matching(CaseFileFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, CaseFile.class)
                .setParameter("after", page.after())
                .setParameter("review", filter.review())
                .setParameter("unit", filter.unit())
                .setParameter("year", filter.year())
                .setParameter("status", filter.status())
                .setParameter("scope", caller.scope())
                .setMaxResults(page.limitPlusOne())
                .getResultStream()
                .map(CaseFile::view)
                .toList();
    }
}
