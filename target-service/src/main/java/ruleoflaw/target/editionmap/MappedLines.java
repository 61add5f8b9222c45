package ruleoflaw.target.editionmap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** The lines of all mappings. */
@ApplicationScoped
class MappedLines implements PanacheRepositoryBase<MappedLine, UUID> {
    private static final String FILTERED = """
            select l.id, l.fromCode, l.toCode, l.relation, l.note
            from MappedLine l
            where l.fromSystemId = :from and l.toSystemId = :to and l.id > :after
              and (:code is null or l.fromCode = :code or l.toCode = :code)
            order by l.id
            """;

    boolean has(Editions editions) {
        return count("fromSystemId = ?1 and toSystemId = ?2", editions.from(), editions.to()) > 0;
    }

    List<MappedRow> matching(Editions editions, @Nullable String code, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, MappedRow.class)
                .setParameter("from", editions.from())
                .setParameter("to", editions.to())
                .setParameter("code", code)
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
