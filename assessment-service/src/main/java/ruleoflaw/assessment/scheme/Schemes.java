package ruleoflaw.assessment.scheme;

import static ruleoflaw.assessment.AssessmentProblem.SCHEME_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;

/** All schemes, of every year. */
@ApplicationScoped
public class Schemes implements PanacheRepositoryBase<Scheme, SchemeId> {
    private static final String FILTERED = """
            select id, version, code, edition, year, title, status, publishedAt
            from Scheme
            where id.value > :after
              and (:year is null or year = :year)
              and (:code is null or code = :code)
              and (:status is null or status = :status)
            order by id.value
            """;

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none */
    Scheme get(SchemeId id) {
        return findByIdOptional(id).orElseThrow(() -> SCHEME_NOT_FOUND.because(id));
    }

    /** The scheme a frozen result names; published ones are never deleted. */
    public Scheme get(UUID id) {
        return get(new SchemeId(id));
    }

    /** The one in force for the year. */
    public Optional<Scheme> findPublished(int year) {
        return find("year = ?1 and status = ?2", year, SchemeStatus.PUBLISHED).firstResultOptional();
    }

    /** The one that was in force for the year at an instant. */
    public Optional<Scheme> findInForce(int year, Instant at) {
        return find("year = ?1 and publishedAt <= ?2 order by publishedAt desc", year, at)
                .firstResultOptional();
    }

    public List<Scheme> published() {
        return list("status = ?1 order by year", SchemeStatus.PUBLISHED);
    }

    int nextEdition(String code) {
        return Math.toIntExact(count("code", code)) + 1;
    }

    List<SchemeRow> matching(SchemeFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, SchemeRow.class)
                .setParameter("after", page.after())
                .setParameter("year", filter.year())
                .setParameter("code", filter.code())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
