package ruleoflaw.target.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The counts of all units and years. */
@ApplicationScoped
class StaffCounts implements PanacheRepositoryBase<StaffCount, UUID> {
    private static final String SUMS = """
            select coalesce(sum(c.staff), 0), coalesce(sum(c.certified), 0)
            from StaffCount c
            where c.year = :year and (cast(:unit as uuid) is null or c.unitId = :unit)
            """;

    Optional<StaffCount> findOf(UUID unit, int year) {
        return find("unitId = ?1 and year = ?2", unit, year).firstResultOptional();
    }

    /** As last counted in that year, of one unit or of all. */
    Headcount sum(int year, @Nullable UUID unit) {
        return getEntityManager()
                .createQuery(SUMS, Headcount.class)
                .setParameter("year", year)
                .setParameter("unit", unit)
                .getSingleResult();
    }
}
