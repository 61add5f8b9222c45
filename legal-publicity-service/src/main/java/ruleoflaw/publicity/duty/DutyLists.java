package ruleoflaw.publicity.duty;

import static ruleoflaw.publicity.PublicityProblem.DUTY_LIST_EXISTS;
import static ruleoflaw.publicity.PublicityProblem.DUTY_LIST_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** All duty lists. */
@ApplicationScoped
class DutyLists implements PanacheRepositoryBase<DutyList, DutyListId> {
    private static final String PAGE = """
            from DutyList
            where id.value > :after
              and (cast(:scope as uuid) is null or unitId = :scope or status = PUBLISHED)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:year is null or year = :year)
              and (:status is null or status = :status)
            order by id.value
            """;

    DutyList get(DutyListId id) {
        return findByIdOptional(id).orElseThrow(() -> DUTY_LIST_NOT_FOUND.because(id));
    }

    void mustLack(UUID unitId, int year) {
        if (count("unitId = ?1 and year = ?2 and status <> WITHDRAWN", unitId, year) > 0) {
            throw DUTY_LIST_EXISTS.because(year).at("/year");
        }
    }

    /** Whole lists with their lines: a unit has one a year. */
    List<DutyList> matching(DutyListFilter filter, @Nullable UUID scope, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, DutyList.class)
                .setParameter("after", page.after())
                .setParameter("scope", scope)
                .setParameter("unit", filter.unit())
                .setParameter("year", filter.year())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
