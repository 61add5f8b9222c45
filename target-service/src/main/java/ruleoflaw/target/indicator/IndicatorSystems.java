package ruleoflaw.target.indicator;

import static ruleoflaw.target.TargetProblem.INDICATOR_SYSTEM_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.chassis.http.PageRequest;

/** All imported editions. */
@ApplicationScoped
class IndicatorSystems implements PanacheRepositoryBase<IndicatorSystem, IndicatorSystemId> {
    private static final String PAGE = """
            select s.id, s.version, s.code, s.edition, s.name, s.indicatorCount
            from IndicatorSystem s
            where s.id.value > :after
            order by s.id.value
            """;

    IndicatorSystem get(IndicatorSystemId id) {
        return findByIdOptional(id).orElseThrow(() -> INDICATOR_SYSTEM_NOT_FOUND.because(id));
    }

    boolean has(Edition edition) {
        return count("code = ?1 and edition = ?2", edition.code(), edition.edition()) > 0;
    }

    List<IndicatorSystemView> page(PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, IndicatorSystemView.class)
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
