package ruleoflaw.target.candidate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;

/** All candidate targets. */
@ApplicationScoped
class Candidates implements PanacheRepositoryBase<Candidate, CandidateId> {
    private static final String FILTERED = """
            select c.id, c.version, c.year, c.title, c.indicatorCode, c.pilotId, c.gap, c.status, c.targetId, c.reason
            from Candidate c
            where c.id.value > :after
              and (:year is null or c.year = :year)
              and (:status is null or c.status = :status)
            order by c.id.value
            """;

    Candidate get(CandidateId id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
    }

    Candidate get(CandidateId id, long version) {
        var candidate = get(id);
        candidate.mustBeAt(version);
        return candidate;
    }

    Optional<Candidate> findGap(GapNews news) {
        return find(
                        "pilotId = ?1 and year = ?2 and indicatorCode = ?3",
                        news.pilotId(),
                        news.year(),
                        news.indicatorCode())
                .firstResultOptional();
    }

    List<CandidateView> matching(CandidateFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, CandidateView.class)
                .setParameter("after", page.after())
                .setParameter("year", filter.year())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
