package ruleoflaw.inspection.site;

import static ruleoflaw.inspection.VisitProblem.SITE_DOES_NOT_FIT;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** The places this service has heard of. */
@ApplicationScoped
public class KnownSites implements PanacheRepositoryBase<KnownSite, UUID> {
    /** @throws ruleoflaw.chassis.problem.Problem 422 when there is no such place of this unit in use */
    public void mustBeOf(UUID unit, UUID site) {
        findByIdOptional(site)
                .orElseThrow(() -> SITE_DOES_NOT_FIT.because().at("/siteId"))
                .mustBeOf(unit);
    }

    List<SiteView> inUse(@Nullable UUID unit, PageRequest page) {
        return getEntityManager()
                .createQuery("""
                        select id, kind, unitId, name, place from KnownSite
                        where id > :after and active = true and (cast(:unit as uuid) is null or unitId = :unit)
                        order by id
                        """, SiteView.class)
                .setParameter("after", page.after())
                .setParameter("unit", unit)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
