package ruleoflaw.publicity.venue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;

/** Every look at every venue. */
@ApplicationScoped
class VenueChecks implements PanacheRepositoryBase<VenueCheck, UUID> {
    private static final String PAGE = """
            select id, venueId, checkedOn, verdict, note from VenueCheck
            where venueId = :venue and id > :after order by id
            """;

    List<VenueCheckView> of(VenueId venue, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, VenueCheckView.class)
                .setParameter("venue", venue.value())
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
