package ruleoflaw.inspection.finding;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** All findings, as far as the caller may know of them. */
@ApplicationScoped
public class Findings implements PanacheRepositoryBase<Finding, FindingId> {
    private static final String FILTERED = """
            select id, version, unitId, roundId, visitId, source, foundOn, assessmentYear, title, description, severity,
                status, confirmedOn, solvedLate, mergedInto, reason
            from Finding
            where id.value > :after
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (cast(:round as uuid) is null or roundId = :round)
              and (:source is null or source = :source)
              and (:status is null or status = :status)
              and (:severity is null or severity = :severity)
              and (cast(:mergedInto as uuid) is null or mergedInto = :mergedInto)
              and (:year is null or assessmentYear = :year)
              and (cast(:scope as uuid) is null or (unitId = :scope and confirmedOn is not null))
            order by id.value
            """;

    private final Caller caller;

    Findings(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none that the caller may know of */
    public Finding get(FindingId id) {
        var scope = caller.scope();
        return findByIdOptional(id)
                .filter(finding -> scope == null || finding.isVisibleTo(scope))
                .orElseThrow(NOT_FOUND::because);
    }

    /** What the round found at the unit, as far as it is confirmed and counts. */
    public Set<UUID> confirmedOf(UUID round, UUID unit) {
        return getEntityManager()
                .createQuery("""
                        select id.value from Finding
                        where roundId = :round and unitId = :unit and status in (CONFIRMED, ORDERED, SOLVED)
                        """, UUID.class)
                .setParameter("round", round)
                .setParameter("unit", unit)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Everybody who recorded something at the unit in the round. */
    public List<String> recordersIn(UUID round, UUID unit) {
        return getEntityManager()
                .createQuery(
                        "select distinct recordedBy from Finding where roundId = :round and unitId = :unit",
                        String.class)
                .setParameter("round", round)
                .setParameter("unit", unit)
                .getResultList();
    }

    /** Of findings named in a paper, whoever reads it. */
    public List<String> titlesOf(List<UUID> ids) {
        return ids.stream()
                .map(id -> findByIdOptional(new FindingId(id)).orElseThrow(NOT_FOUND::because))
                .map(Finding::title)
                .toList();
    }

    List<FindingView> matching(FindingFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, FindingView.class)
                .setParameter("after", page.after())
                .setParameter("unit", filter.unit())
                .setParameter("round", filter.round())
                .setParameter("source", filter.source())
                .setParameter("status", filter.status())
                .setParameter("severity", filter.severity())
                .setParameter("year", filter.year())
                .setParameter("mergedInto", filter.mergedInto())
                .setParameter("scope", caller.scope())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
