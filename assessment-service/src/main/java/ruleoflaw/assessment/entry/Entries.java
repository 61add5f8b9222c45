package ruleoflaw.assessment.entry;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.recusal.Involvement;
import ruleoflaw.chassis.http.PageRequest;

/** All entries of all ledgers. */
@ApplicationScoped
class Entries implements PanacheRepositoryBase<Entry, EntryId>, Involvement {
    private static final Set<EntryStatus> ALIVE = EnumSet.of(EntryStatus.PROPOSED, EntryStatus.CONFIRMED);
    private static final String FILTERED = """
            from Entry
            where id.value > :after
              and (cast(:scope as uuid) is null or unitId = :scope)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:year is null or year = :year)
              and (:side is null or side = :side)
              and (:status is null or status = :status)
            order by id.value
            """;

    Entry get(EntryId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    boolean usesDocument(UUID unitId, String documentNumber) {
        return count("unitId = ?1 and documentNumber = ?2 and status in ?3", unitId, documentNumber, ALIVE) > 0;
    }

    boolean usesFact(@Nullable UUID factId) {
        return factId != null && count("factId = ?1 and status in ?2", factId, ALIVE) > 0;
    }

    @Override
    public boolean concerns(String person, UUID unitId, int year) {
        return count("unitId = ?1 and year = ?2 and (proposedBy = ?3 or decidedBy = ?3)", unitId, year, person) > 0;
    }

    List<EntryView> matching(EntryFilter filter, @Nullable UUID scope, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, Entry.class)
                .setParameter("after", page.after())
                .setParameter("scope", scope)
                .setParameter("unit", filter.unit())
                .setParameter("year", filter.year())
                .setParameter("side", filter.side())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultStream()
                .map(Entry::view)
                .toList();
    }
}
