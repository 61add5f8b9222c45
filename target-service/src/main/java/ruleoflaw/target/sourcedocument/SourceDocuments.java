package ruleoflaw.target.sourcedocument;

import static ruleoflaw.target.ContentProblem.SOURCE_DOCUMENT_CIRCULAR;
import static ruleoflaw.target.ContentProblem.SOURCE_DOCUMENT_NOT_FOUND;
import static ruleoflaw.target.ContentProblem.SOURCE_DOCUMENT_UNKNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** All source documents. */
@ApplicationScoped
public class SourceDocuments implements PanacheRepositoryBase<SourceDocument, SourceDocumentId> {
    private static final String FILTERED = """
            select d.id, d.version, d.title, d.number, d.issuer, d.level, d.issuedOn, d.parentId, d.fromYear, d.toYear
            from SourceDocument d
            where d.id.value > :after
              and (:level is null or d.level = :level)
              and (cast(:parent as uuid) is null or d.parentId = :parent)
              and (:number is null or d.number = :number)
            order by d.id.value
            """;

    SourceDocument get(SourceDocumentId id) {
        return findByIdOptional(id).orElseThrow(() -> SOURCE_DOCUMENT_NOT_FOUND.because(id));
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 when there is none */
    public void mustExist(UUID id, String pointer) {
        if (findByIdOptional(new SourceDocumentId(id)).isEmpty()) {
            throw SOURCE_DOCUMENT_UNKNOWN.because().at(pointer);
        }
    }

    boolean hasNumber(String number, SourceDocumentId except) {
        return count("number = ?1 and id <> ?2", number, except) > 0;
    }

    /** Refuses a parent that carries out the document itself, however many papers lie between. */
    void mustNotCircle(SourceDocumentId id, @Nullable UUID parent) {
        for (var above = parent; above != null; above = parentOf(above)) {
            if (above.equals(id.value())) {
                throw SOURCE_DOCUMENT_CIRCULAR.because().at("/parentId");
            }
        }
    }

    private @Nullable UUID parentOf(UUID id) {
        return findByIdOptional(new SourceDocumentId(id))
                .map(SourceDocument::parentId)
                .orElse(null);
    }

    List<SourceDocumentView> matching(SourceDocumentFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, SourceDocumentView.class)
                .setParameter("after", page.after())
                .setParameter("level", filter.level())
                .setParameter("parent", filter.parent())
                .setParameter("number", filter.number())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
