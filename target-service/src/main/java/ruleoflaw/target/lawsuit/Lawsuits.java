package ruleoflaw.target.lawsuit;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.RecordSource;

/** The register of concluded lawsuits. */
@ApplicationScoped
public class Lawsuits implements PanacheRepositoryBase<Lawsuit, LawsuitId> {
    private static final String FILTERED = """
            select l.id, l.version, l.unitId, l.year, l.source, l.externalId, l.caseNumber, l.court, l.concludedOn,
                   l.outcome, l.status, l.remark
            from Lawsuit l
            where l.id.value > :after
              and (cast(:scope as uuid) is null or l.unitId = :scope)
              and (:year is null or l.year = :year)
              and (cast(:unit as uuid) is null or l.unitId = :unit)
              and (:outcome is null or l.outcome = :outcome)
            order by l.id.value
            """;

    private static final String COUNTED = """
            select count(l) from Lawsuit l
            where l.status = CONCLUDED and l.year = :year and (cast(:unit as uuid) is null or l.unitId = :unit)
              and (:outcome is null or l.outcome = :outcome)
            """;

    private final Caller caller;

    Lawsuits(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    public Lawsuit get(LawsuitId id) {
        var lawsuit = findByIdOptional(id).orElseThrow(NOT_FOUND::because);
        caller.mustReach(lawsuit.unitId());
        return lawsuit;
    }

    /** The same, unless somebody changed it since the caller read it. */
    Lawsuit get(LawsuitId id, long version) {
        var lawsuit = get(id);
        lawsuit.mustBeAt(version);
        return lawsuit;
    }

    /** What a system sent before under its own number. */
    Optional<Lawsuit> findSent(RecordSource source, @Nullable String externalId) {
        return source == RecordSource.UNIT || externalId == null
                ? Optional.empty()
                : find("source = ?1 and externalId = ?2", source, externalId).firstResultOptional();
    }

    List<LawsuitView> matching(LawsuitFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, LawsuitView.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("year", filter.year())
                .setParameter("unit", filter.unit())
                .setParameter("outcome", filter.outcome())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    long count(int year, @Nullable UUID unit, @Nullable LawsuitOutcome outcome) {
        return getEntityManager()
                .createQuery(COUNTED, Long.class)
                .setParameter("year", year)
                .setParameter("unit", unit)
                .setParameter("outcome", outcome)
                .getSingleResult();
    }
}
