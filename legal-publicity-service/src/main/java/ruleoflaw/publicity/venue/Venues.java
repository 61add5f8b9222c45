package ruleoflaw.publicity.venue;

import static ruleoflaw.publicity.PublicityProblem.VENUE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** The register of venues. */
@ApplicationScoped
class Venues implements PanacheRepositoryBase<Venue, VenueId> {
    private static final String PAGE = """
            select id, version, unitId, name, type, place, village, latitude, longitude, status, openedOn, closedOn, reason
            from Venue
            where id.value > :after
              and (cast(:scope as uuid) is null or unitId = :scope)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:type is null or type = :type)
              and (:status is null or status = :status)
            order by id.value
            """;

    Venue get(VenueId id) {
        return findByIdOptional(id).orElseThrow(() -> VENUE_NOT_FOUND.because(id));
    }

    List<VenueView> matching(VenueFilter filter, @Nullable UUID scope, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, VenueView.class)
                .setParameter("after", page.after())
                .setParameter("scope", scope)
                .setParameter("unit", filter.unit())
                .setParameter("type", filter.type())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
