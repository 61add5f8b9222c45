package ruleoflaw.assessment.accountability;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;

/** The accountability cases of all years. */
@ApplicationScoped
class AccountabilityCases implements PanacheRepositoryBase<AccountabilityCase, AccountabilityId> {
    private static final String FILTERED = """
            from AccountabilityCase
            where id.value > :after
              and (:year is null or year = :year)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:status is null or status = :status)
            order by id.value
            """;

    private static final String RED_CARDS = """
            select f.unitId, count(f)
            from Fact f
            where f.measure = 'cards' and f.year = :year and f.supersededBy is null
              and function('jsonb_extract_path_text', f.attributes, 'colour') = 'RED'
              and function('jsonb_extract_path_text', f.attributes, 'status') = 'ISSUED'
            group by f.unitId
            having count(f) >= :atLeast
            order by f.unitId
            """;

    /** Which cases are wanted; a filter that is absent does not restrict. */
    record Wanted(
            @RestQuery @Nullable Integer year,
            @RestQuery @Nullable UUID unit,
            @RestQuery @Nullable AccountabilityStatus status) {}

    /** How many red cards a unit has. */
    record RedCards(UUID unitId, long count) {}

    AccountabilityCase get(AccountabilityId id, long version) {
        var found = get(id);
        found.mustBeAt(version);
        return found;
    }

    AccountabilityCase get(AccountabilityId id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
    }

    boolean has(UUID unit, int year, Trigger trigger, @Nullable String matter) {
        return matter == null
                ? count("unitId = ?1 and year = ?2 and trigger = ?3", unit, year, trigger) > 0
                : count("matter", matter) > 0;
    }

    List<AccountabilityCase.AccountabilityView> matching(Wanted wanted, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, AccountabilityCase.class)
                .setParameter("after", page.after())
                .setParameter("year", wanted.year())
                .setParameter("unit", wanted.unit())
                .setParameter("status", wanted.status())
                .setMaxResults(page.limitPlusOne())
                .getResultStream()
                .map(AccountabilityCase::view)
                .toList();
    }

    List<RedCards> redCards(int year, int atLeast) {
        return getEntityManager()
                .createQuery(RED_CARDS, RedCards.class)
                .setParameter("year", year)
                .setParameter("atLeast", (long) atLeast)
                .getResultList();
    }
}
