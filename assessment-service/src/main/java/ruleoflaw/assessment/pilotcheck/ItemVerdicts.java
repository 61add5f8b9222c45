package ruleoflaw.assessment.pilotcheck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.pilot.PilotId;
import ruleoflaw.chassis.http.PageRequest;

/** What pilots say of themselves, item by item. */
@ApplicationScoped
class ItemVerdicts implements PanacheRepositoryBase<ItemVerdict, UUID> {
    private static final String PAGE = """
            select v.id, v.pilotId, v.itemCode, v.itemTitle, v.verdict, v.explanation, v.factIds
            from ItemVerdict v
            where v.pilotId = :pilot and v.id > :after and (:verdict is null or v.verdict = :verdict)
            order by v.id
            """;

    List<ItemVerdict> of(PilotId pilot) {
        return list("pilotId = ?1 order by id", pilot.value());
    }

    List<ItemVerdictView> page(PilotId pilot, @Nullable Verdict verdict, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, ItemVerdictView.class)
                .setParameter("pilot", pilot.value())
                .setParameter("after", page.after())
                .setParameter("verdict", verdict)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
