package ruleoflaw.assessment.imported;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.recusal.Involvement;
import ruleoflaw.chassis.http.PageRequest;

/** Everything that was imported. */
@ApplicationScoped
class ImportedFacts implements PanacheRepositoryBase<ImportedFact, ImportedId>, Involvement {
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(:item, 0))";
    private static final String FILTERED = """
            from ImportedFact
            where id.value > :after
              and (cast(:scope as uuid) is null or unitId = :scope)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:year is null or year = :year)
              and (:measure is null or measure = :measure)
            order by id.value
            """;

    /** Whoever brought a figure or a judgement in does not decide an appeal about what it came to. */
    @Override
    public boolean concerns(String person, UUID unitId, int year) {
        return count("unitId = ?1 and year = ?2 and importedBy = ?3", unitId, year, person) > 0;
    }

    ImportedFact get(ImportedId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    /** What was imported about the item; nobody else imports about it until the transaction ends. */
    Optional<ImportedFact> lockItem(String measure, UUID item) {
        getEntityManager()
                .createNativeQuery(LOCK)
                .setParameter("item", "import " + measure + "/" + item)
                .getSingleResult();
        return find("measure = ?1 and item = ?2", measure, item).firstResultOptional();
    }

    List<ImportedView> matching(ImportFilter filter, @Nullable UUID scope, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, ImportedFact.class)
                .setParameter("after", page.after())
                .setParameter("scope", scope)
                .setParameter("unit", filter.unit())
                .setParameter("year", filter.year())
                .setParameter("measure", filter.measure())
                .setMaxResults(page.limitPlusOne())
                .getResultStream()
                .map(ImportedFact::view)
                .toList();
    }
}
