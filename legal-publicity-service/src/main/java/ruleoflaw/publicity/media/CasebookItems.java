package ruleoflaw.publicity.media;

import static ruleoflaw.publicity.PublicityProblem.CASEBOOK_ITEM_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** The casebook. */
@ApplicationScoped
class CasebookItems implements PanacheRepositoryBase<CasebookItem, CasebookItemId> {
    private static final String PAGE = """
            from CasebookItem where id.value > :after and (:kind is null or kind = :kind) order by id.value
            """;

    CasebookItem get(CasebookItemId id) {
        return findByIdOptional(id).orElseThrow(() -> CASEBOOK_ITEM_NOT_FOUND.because(id));
    }

    List<CasebookItem> matching(@Nullable CasebookKind kind, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, CasebookItem.class)
                .setParameter("after", page.after())
                .setParameter("kind", kind)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
