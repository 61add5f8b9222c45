package ruleoflaw.assessment.datacheck;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** All data checks, one for each unit and year. */
@ApplicationScoped
public class DataChecks implements PanacheRepositoryBase<DataCheck, DataCheckId> {
    private static final String FILTERED = """
            from DataCheck
            where id.value > :after
              and (cast(:scope as uuid) is null or unitId = :scope)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:year is null or year = :year)
            order by id.value
            """;

    DataCheck get(DataCheckId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    Optional<DataCheck> find(UUID unitId, int year) {
        return find("unitId = ?1 and year = ?2", unitId, year).firstResultOptional();
    }

    /** Units among these that object and were not answered. */
    public long unanswered(Set<UUID> units, int year) {
        return count("unitId in ?1 and year = ?2 and status = ?3", units, year, DataCheckStatus.OBJECTED);
    }

    /** Units among these that have said something. */
    public long given(Set<UUID> units, int year) {
        return count("unitId in ?1 and year = ?2", units, year);
    }

    List<DataCheckView> matching(@Nullable UUID unit, @Nullable Integer year, @Nullable UUID scope, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, DataCheck.class)
                .setParameter("after", page.after())
                .setParameter("scope", scope)
                .setParameter("unit", unit)
                .setParameter("year", year)
                .setMaxResults(page.limitPlusOne())
                .getResultStream()
                .map(DataCheck::view)
                .toList();
    }
}
