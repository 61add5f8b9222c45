package ruleoflaw.target.site;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** The field sites of all units. */
@ApplicationScoped
public class Sites implements PanacheRepositoryBase<Site, SiteId> {
    private static final String FILTERED = """
            select s.id, s.version, s.unitId, s.name, s.place, s.latitude, s.longitude, s.openedOn, s.closedOn,
                   s.closedOn is null
            from Site s
            where s.id.value > :after
              and (cast(:scope as uuid) is null or s.unitId = :scope)
              and (cast(:unit as uuid) is null or s.unitId = :unit)
              and (:active is null or :active = true and s.closedOn is null or :active = false and s.closedOn is not null)
            order by s.id.value
            """;

    private final Caller caller;

    Sites(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    Site get(SiteId id) {
        var site = findByIdOptional(id).orElseThrow(NOT_FOUND::because);
        caller.mustReach(site.unitId());
        return site;
    }

    /** The same, unless somebody changed it since the caller read it. */
    Site get(SiteId id, long version) {
        var site = get(id);
        site.mustBeAt(version);
        return site;
    }

    /** Whether the unit has such a site. */
    public boolean has(UUID unit, UUID site) {
        return count("id.value = ?1 and unitId = ?2", site, unit) > 0;
    }

    List<SiteView> matching(SiteFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, SiteView.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("unit", filter.unit())
                .setParameter("active", filter.active())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
