package ruleoflaw.target.document;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** The register of normative documents. */
@ApplicationScoped
public class Documents implements PanacheRepositoryBase<Document, DocumentId> {
    private static final Set<DocumentStatus> VALID =
            EnumSet.of(DocumentStatus.PUBLISHED, DocumentStatus.FILED, DocumentStatus.IN_FORCE, DocumentStatus.AMENDED);

    private static final String FILTERED = """
            select d.id, d.version, d.unitId, d.year, d.title, d.status, d.issue.number, d.issue.on,
                   d.filingDeadline.lastDay, d.filing.on, d.issue.validUntil
            from Document d
            where d.id.value > :after
              and (cast(:scope as uuid) is null or d.unitId = :scope)
              and (:year is null or d.year = :year)
              and (cast(:unit as uuid) is null or d.unitId = :unit)
              and (:status is null or d.status = :status)
              and (cast(:validTo as date) is null or d.issue.validUntil <= :validTo)
            order by d.id.value
            """;

    private static final String ISSUED = """
            from Document d
            where d.year = :year and d.filingDeadline.due is not null and d.status <> WITHDRAWN
              and (cast(:unit as uuid) is null or d.unitId = :unit)
            """;

    private final Caller caller;

    Documents(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    public Document get(DocumentId id) {
        var document = findByIdOptional(id).orElseThrow(NOT_FOUND::because);
        caller.mustReach(document.unitId());
        return document;
    }

    /** The same, unless somebody changed it since the caller read it. */
    public Document get(DocumentId id, long version) {
        var document = get(id);
        document.mustBeAt(version);
        return document;
    }

    List<DocumentView.Row> matching(DocumentFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, DocumentView.Row.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("year", filter.year())
                .setParameter("unit", filter.unit())
                .setParameter("status", filter.status())
                .setParameter("validTo", filter.validTo())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    /** Those that were issued in the year under this register, by one unit or by all. */
    List<Document> issued(int year, @Nullable UUID unit) {
        return getEntityManager()
                .createQuery(ISSUED, Document.class)
                .setParameter("year", year)
                .setParameter("unit", unit)
                .getResultList();
    }

    /** Those that bind on the day: what a clean-up has to look at. */
    public List<Document> valid(LocalDate today) {
        return list("status in ?1 and issue.on <= ?2 order by id.value", VALID, today);
    }

    /** Those whose day has come, and that nobody has moved on yet. */
    public List<Document> toTakeEffect(LocalDate today) {
        return list("status = ?1 and issue.effectiveOn <= ?2", DocumentStatus.FILED, today);
    }

    /** Those whose validity is over. */
    public List<Document> lapsed(LocalDate today) {
        return list("status in ?1 and issue.validUntil < ?2", VALID, today);
    }
}
