package ruleoflaw.inspection.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Every reading of a sealed visit; entries stay for ever. */
@ApplicationScoped
public class VisitReads implements PanacheRepositoryBase<VisitRead, UUID> {
    private final Caller caller;
    private final Clock clock;

    VisitReads(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller has seen it. */
    public void note(VisitId visit) {
        persist(new VisitRead(visit.value(), caller.subject(), clock.instant()));
    }

    List<ReadView> of(VisitId visit, PageRequest page) {
        return getEntityManager()
                .createQuery("""
                        select id, visitId, reader, readAt from VisitRead
                        where visitId = :visit and id > :after order by id
                        """, ReadView.class)
                .setParameter("visit", visit.value())
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
