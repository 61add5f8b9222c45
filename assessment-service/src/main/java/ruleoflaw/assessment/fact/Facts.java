package ruleoflaw.assessment.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** Everything we were ever told. */
@ApplicationScoped
public class Facts implements PanacheRepositoryBase<Fact, UUID> {
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(:item, 0))";
    private static final String FILTERED = """
            from Fact
            where id > :after
              and (:scope is null or unitId = :scope)
              and (:unit is null or unitId = :unit)
              and (:measure is null or measure = :measure)
              and (:year is null or year = :year)
              and (:item is null or item = :item)
              and (:standing is null
                or :standing = true and supersededBy is null
                or :standing = false and supersededBy is not null)
            order by id
            """;

    /** What stands of the unit's year for these measures, by item. */
    public List<Fact> standing(UUID unitId, int year, Set<String> measures) {
        return list(
                "unitId = ?1 and year = ?2 and measure in ?3 and supersededBy is null order by measure, item",
                unitId,
                year,
                measures);
    }

    /** All facts of an item; nobody else adds one until the transaction ends. */
    List<Fact> lockItem(String measure, String item) {
        getEntityManager()
                .createNativeQuery(LOCK)
                .setParameter("item", measure + "/" + item)
                .getSingleResult();
        return list("measure = ?1 and item = ?2", measure, item);
    }

    List<FactView> matching(FactFilter filter, @Nullable UUID scope, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, Fact.class)
                .setParameter("after", page.after())
                .setParameter("scope", scope)
                .setParameter("unit", filter.unit())
                .setParameter("measure", filter.measure())
                .setParameter("year", filter.year())
                .setParameter("item", filter.item())
                .setParameter("standing", filter.standing())
                .setMaxResults(page.limitPlusOne())
                .getResultStream()
                .map(Fact::view)
                .toList();
    }
}
