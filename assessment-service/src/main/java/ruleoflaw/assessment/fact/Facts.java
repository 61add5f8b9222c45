package ruleoflaw.assessment.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** Everything we were ever told. */
@ApplicationScoped
public class Facts implements PanacheRepositoryBase<Fact, UUID> {
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(:item, 0))";
    private static final String KNOWN = """
            from Fact f
            where f.occurredAt <= :at
              and f.measure in :measures
              and exists (
                select 1 from Fact g
                where g.measure = f.measure and g.item = f.item and g.unitId in :units and g.year = :year)
            """;
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

    /**
     * What stood of these measures at an instant, as it was known then: by unit, in the order of measure and item. A
     * fact is known from the moment it is told.
     */
    public Map<UUID, List<Fact>> knownAt(Instant at, Set<UUID> units, int year, Set<String> measures) {
        var known = getEntityManager()
                .createQuery(KNOWN, Fact.class)
                .setParameter("at", at)
                .setParameter("units", units)
                .setParameter("year", year)
                .setParameter("measures", measures)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        fact -> fact.measure() + "/" + fact.item(), TreeMap::new, Collectors.toList()));
        return known.values().stream()
                .map(Succession::standing)
                .filter(fact -> fact.year() == year && units.contains(fact.unitId()))
                .sorted(Comparator.comparing(Fact::measure).thenComparing(Fact::item))
                .collect(Collectors.groupingBy(Fact::unitId));
    }

    /** What stands now, by unit. */
    public Map<UUID, List<Fact>> standing(Set<UUID> units, int year, Set<String> measures) {
        return list(
                        "unitId in ?1 and year = ?2 and measure in ?3 and supersededBy is null order by measure, item",
                        units,
                        year,
                        measures)
                .stream()
                .collect(Collectors.groupingBy(Fact::unitId));
    }

    /** What these events told of the unit's year, in the order of measure and item. */
    public List<Fact> toldBy(Set<UUID> events, UUID unitId, int year) {
        return list("unitId = ?1 and year = ?2 and eventId in ?3 order by measure, item", unitId, year, events);
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
