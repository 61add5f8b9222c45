package ruleoflaw.target.indicator;

import static ruleoflaw.target.TargetProblem.INDICATOR_SYSTEM_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** The lines of all editions. */
@ApplicationScoped
public class Indicators implements PanacheRepositoryBase<Indicator, UUID> {
    private static final String FILTERED = """
            select i.id, i.entry.code, i.entry.level, i.entry.parentCode, i.entry.title, i.entry.kind, i.entry.measure,
                   i.entry.threshold, i.entry.unit, i.entry.evidence, i.entry.basis, i.entry.verification,
                   i.entry.basisStatus, i.entry.formula, i.entry.mandatory
            from Indicator i
            where i.systemId = :system and i.id > :after
              and (:level is null or i.entry.level = :level)
              and (:kind is null or i.entry.kind = :kind)
            order by i.id
            """;

    /** Whether some edition has a line with this code. */
    public boolean has(String code) {
        return count("entry.code", code) > 0;
    }

    /**
     * The edition from which a target takes this line: the one that is named, or else the newest that has it.
     *
     * @return empty when no such edition has the line
     */
    public Optional<UUID> findEdition(String code, @Nullable UUID edition) {
        var found = edition == null
                ? find("entry.code = ?1 order by systemId desc", code)
                : find("entry.code = ?1 and systemId = ?2", code, edition);
        return found.firstResultOptional().map(Indicator::systemId);
    }

    /**
     * The codes of an edition; true for those without lines below.
     *
     * @throws ruleoflaw.chassis.problem.Problem 404 when there is no such edition
     */
    public Map<String, Boolean> codesOf(IndicatorSystemId system) {
        var entries =
                list("systemId", system.value()).stream().map(Indicator::entry).toList();
        if (entries.isEmpty()) {
            throw INDICATOR_SYSTEM_NOT_FOUND.because(system);
        }
        var parents = entries.stream().map(IndicatorEntry::parentCode).collect(Collectors.toSet());
        return entries.stream().collect(Collectors.toMap(IndicatorEntry::code, one -> !parents.contains(one.code())));
    }

    List<IndicatorRow> matching(IndicatorSystemId system, IndicatorFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, IndicatorRow.class)
                .setParameter("system", system.value())
                .setParameter("after", page.after())
                .setParameter("level", filter.level())
                .setParameter("kind", filter.kind())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
