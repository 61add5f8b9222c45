package ruleoflaw.assessment.pilotstandard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;

/** The standards and their items. */
@ApplicationScoped
public class PilotStandards implements PanacheRepositoryBase<PilotStandard, PilotStandardId> {
    private static final String ALL = "from PilotStandard where id.value > :after order by id.value";
    private static final String ITEMS = """
            select i.id, i.code, i.title, i.verification
            from StandardItem i
            where i.standardId = :standard and i.id > :after
            order by i.id
            """;

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none */
    PilotStandard get(PilotStandardId id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
    }

    boolean hasEdition(String code, String edition) {
        return count("code = ?1 and edition = ?2", code, edition) > 0;
    }

    public boolean exists(UUID id) {
        return count("id.value", id) > 0;
    }

    void persist(StandardItem item) {
        getEntityManager().persist(item);
    }

    List<PilotStandardView> page(PageRequest page) {
        return getEntityManager()
                .createQuery(ALL, PilotStandard.class)
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultStream()
                .map(PilotStandard::view)
                .toList();
    }

    List<StandardItemView> items(PilotStandardId standard, PageRequest page) {
        return getEntityManager()
                .createQuery(ITEMS, StandardItemView.class)
                .setParameter("standard", standard.value())
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    /** All items of a standard, in the order of its table. */
    public List<StandardItemView> items(UUID standard) {
        return getEntityManager()
                .createQuery(ITEMS, StandardItemView.class)
                .setParameter("standard", standard)
                .setParameter("after", new UUID(0, 0))
                .getResultList();
    }
}
