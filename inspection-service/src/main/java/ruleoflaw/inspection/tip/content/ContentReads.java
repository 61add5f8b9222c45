package ruleoflaw.inspection.tip.content;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.tip.TipId;

/** Every reading of what a tip says, by the office's people; entries stay for ever. */
@ApplicationScoped
public class ContentReads implements PanacheRepositoryBase<ContentRead, UUID> {
    private final Caller caller;
    private final Clock clock;

    ContentReads(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** @param part the story with its messages, or the number of a picture */
    public void note(TipId tip, String part) {
        persist(new ContentRead(tip.value(), part, caller.subject(), clock.instant()));
    }

    public List<ContentReadView> of(TipId tip, PageRequest page) {
        return getEntityManager()
                .createQuery("""
                        select id, tipId, part, reader, readAt from ContentRead
                        where tipId = :tip and id > :after order by id
                        """, ContentReadView.class)
                .setParameter("tip", tip.value())
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
