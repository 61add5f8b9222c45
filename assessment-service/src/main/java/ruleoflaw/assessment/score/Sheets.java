package ruleoflaw.assessment.score;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** The sheets of all units and years. */
@ApplicationScoped
public class Sheets implements PanacheRepositoryBase<Sheet, UUID> {
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(:sheet, 0))";
    private static final String PAGE = """
            from Sheet
            where year = :year
              and unitId > :after
              and (:scope is null or unitId = :scope)
              and (:unit is null or unitId = :unit)
            order by unitId
            """;

    /**
     * Until the transaction ends, nobody else computes this unit's year: whoever comes second finds what the first one
     * left, whether the sheet existed or not.
     */
    public void lock(UUID unitId, int year) {
        getEntityManager()
                .createNativeQuery(LOCK)
                .setParameter("sheet", "sheet " + unitId + "/" + year)
                .getSingleResult();
    }

    public Optional<Sheet> find(UUID unitId, int year) {
        return find("unitId = ?1 and year = ?2", unitId, year).firstResultOptional();
    }

    List<Sheet> ofYear(int year) {
        return list("year = ?1 order by unitId", year);
    }

    public List<Sheet> matching(int year, @Nullable UUID unit, @Nullable UUID scope, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, Sheet.class)
                .setParameter("year", year)
                .setParameter("after", page.after())
                .setParameter("scope", scope)
                .setParameter("unit", unit)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
