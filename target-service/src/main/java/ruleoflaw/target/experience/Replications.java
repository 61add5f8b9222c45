package ruleoflaw.target.experience;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;

/** Who took which experience over. */
@ApplicationScoped
class Replications implements PanacheRepositoryBase<Replication, UUID> {
    private static final String OF_ITEM = """
            select r.id, r.itemId, r.unitId, r.note, r.replicatedOn
            from Replication r
            where r.itemId = :item and r.id > :after
            order by r.id
            """;

    boolean has(ExperienceItemId item, UUID unit) {
        return count("itemId = ?1 and unitId = ?2", item.value(), unit) > 0;
    }

    List<ReplicationRow> of(ExperienceItemId item, PageRequest page) {
        return getEntityManager()
                .createQuery(OF_ITEM, ReplicationRow.class)
                .setParameter("item", item.value())
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
