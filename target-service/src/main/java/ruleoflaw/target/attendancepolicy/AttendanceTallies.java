package ruleoflaw.target.attendancepolicy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts hearings; withdrawn ones do not count. */
@ApplicationScoped
class AttendanceTallies {
    private static final String COUNTED = """
            select count(h),
                   count(case when h.notified then 1 end),
                   count(case when h.absence = ACCEPTED then 1 end),
                   count(case when h.notified and h.absence = ACCEPTED then 1 end),
                   count(case when h.attendance <> NONE then 1 end),
                   count(case when h.attendance = PRINCIPAL then 1 end),
                   count(case when h.notified and h.attendance <> NONE then 1 end),
                   count(case when h.notified and h.attendance = PRINCIPAL then 1 end)
            from Hearing h
            where h.status = HELD and h.year = :year and (cast(:unit as uuid) is null or h.unitId = :unit)
            """;

    private final EntityManager entityManager;

    AttendanceTallies(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** How the hearings of the year went, of one unit or of all. */
    Attendances of(int year, @Nullable UUID unit) {
        return entityManager
                .createQuery(COUNTED, Attendances.class)
                .setParameter("year", year)
                .setParameter("unit", unit)
                .getSingleResult();
    }
}
