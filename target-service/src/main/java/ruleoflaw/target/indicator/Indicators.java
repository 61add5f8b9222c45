package ruleoflaw.target.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;

/** The lines of all editions. */
@ApplicationScoped
public class Indicators implements PanacheRepositoryBase<Indicator, UUID> {
    private static final String FILTERED = """
            select i.id, i.entry.code, i.entry.level, i.entry.parentCode, i.entry.title, i.entry.kind, i.entry.measure,
                   i.entry.threshold, i.entry.unit, i.entry.evidence, i.entry.basis, i.entry.verification,
                   i.entry.basisStatus
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
